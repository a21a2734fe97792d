package dramaturg.world.mechanics.combat.ram;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// What ramming puts off.
///
/// Both name the entry of the ramming that they belong to; those of another are nothing any more.
public sealed interface Line extends Timer {
  /// The vessel is where its target should be.
  record End(EntityId vessel, int begun) implements Line {}

  /// The target has changed its course.
  record Correct(EntityId vessel, int begun) implements Line {}
}
