package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// Marks a vessel that stays where it went: near a thing, in orbit around a body, in a system. That thing may have
/// moved on since.
public record Stay(EntityId at) {
  public static final Component<Stay> STAY = Component.of("stays_at", Stay.class);
}
