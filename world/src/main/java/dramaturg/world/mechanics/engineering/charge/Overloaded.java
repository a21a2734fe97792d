package dramaturg.world.mechanics.engineering.charge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// Marks a device that is being driven beyond its limits.
///
/// @param by who did it
record Overloaded(EntityId by) {
  static final Component<Overloaded> OVERLOADED = Component.of("overloaded", Overloaded.class);
}
