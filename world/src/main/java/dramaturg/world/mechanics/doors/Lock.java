package dramaturg.world.mechanics.doors;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import java.util.Optional;

/// What it takes to open a door.
///
/// @param key the thing that turns it, if it has one
/// @param strength the harm that blows must do to break it
record Lock(Optional<EntityId> key, long strength) {
  static final Component<Lock> LOCK = Component.of("lock", Lock.class);
}
