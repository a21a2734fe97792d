package dramaturg.world.mechanics.motion.pull;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// Marks a thing that falls towards a body.
public record Falling(EntityId by) {
  public static final Component<Falling> FALLING = Component.of("falling", Falling.class);
}
