package dramaturg.world.mechanics.doors;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import java.util.Optional;

/// What it takes to open a door.
///
/// @param key the thing that turns it, if it has one
record Lock(Optional<EntityId> key) {
  static final Component<Lock> LOCK = Component.of("lock", Lock.class);
}
