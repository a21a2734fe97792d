package dramaturg.world.mechanics.command;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// Who commands a vessel.
record Commander(EntityId person) {
  static final Component<Commander> COMMANDER = Component.of("commander", Commander.class);
}
