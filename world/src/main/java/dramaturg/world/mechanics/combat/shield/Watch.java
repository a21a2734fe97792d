package dramaturg.world.mechanics.combat.shield;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.harm.Impact;

/// What is judged when the facts of the present moment stand.
public sealed interface Watch extends Timer {
  /// To see whether anything still keeps shields up.
  record Doubt(EntityId vessel) implements Watch {}

  /// Energy arrives; one blow after the other, for each finds what the last one left.
  record Arrive(Impact impact) implements Watch {}

  /// To see whether a thing has got used to a kind of weapon by another step.
  record Learn(EntityId thing, String weapon) implements Watch {}

  /// Shields that fell may have recharged enough.
  record Recharge(EntityId vessel) implements Watch {}
}
