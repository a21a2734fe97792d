package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// The clockwork of sustained fire. A beat sets the next beat and the volley of this one apart, so that a volley
/// follows from the order to attack and not from the volley before it.
public sealed interface Barrage extends Timer {
  /// All weapons of a make are ready.
  ///
  /// @param begun the entry with which the attack began; a beat of another is nothing any more
  record Beat(EntityId vessel, int begun, Weapon make) implements Barrage {}

  /// They fire.
  record Volley(EntityId vessel, int begun, Weapon make) implements Barrage {}

  /// A thing is no more: what fires at it, and it itself, must cease.
  record Cease(EntityId thing) implements Barrage {}
}
