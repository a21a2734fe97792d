package dramaturg.world.mechanics.command;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// Who commands a vessel.
public record Commander(EntityId person) {
  public static final Component<Commander> COMMANDER = Component.of("commander", Commander.class);
}
