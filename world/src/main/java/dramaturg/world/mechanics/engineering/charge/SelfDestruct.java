package dramaturg.world.mechanics.engineering.charge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// A vessel's countdown to destroying itself.
///
/// @param by who started it
/// @param atMillis when it ends
record SelfDestruct(EntityId by, long atMillis) {
  static final Component<SelfDestruct> SELF_DESTRUCT =
      Component.of("self_destruct", SelfDestruct.class);
}
