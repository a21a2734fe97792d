package dramaturg.world.state.space;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// Marks a vessel that is docked; its course is then [Course.Attached].
public record Mooring(EntityId host) {
  public static final Component<Mooring> MOORING = Component.of("docked", Mooring.class);
}
