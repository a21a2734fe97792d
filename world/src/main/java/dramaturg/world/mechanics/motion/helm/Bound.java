package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// Marks a vessel that is on its way. The destination may be a place inside what the vessel makes for.
public record Bound(EntityId destination) {
  public static final Component<Bound> BOUND = Component.of("bound_for", Bound.class);
}
