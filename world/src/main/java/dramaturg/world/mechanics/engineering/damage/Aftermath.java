package dramaturg.world.mechanics.engineering.damage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.harm.Hit;

/// What is judged when the facts of the present moment stand: blows one after the other, for each finds what the last
/// one left.
public sealed interface Aftermath extends Timer {
  record Strike(Hit hit) implements Aftermath {}

  /// To see what the loss of devices means for a vessel.
  record Assess(EntityId vessel) implements Aftermath {}
}
