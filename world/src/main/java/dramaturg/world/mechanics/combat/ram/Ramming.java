package dramaturg.world.mechanics.combat.ram;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// That a vessel is on its way to run into another. It is over when its origin is not that of its course.
record Ramming(EntityId target) {
  static final Component<Ramming> RAMMING = Component.of("ramming", Ramming.class);
}
