package dramaturg.world.mechanics.concealment;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// What concealment looks at when all facts of a moment stand, so that nothing is given away twice.
sealed interface Later extends Timer {
  /// Something is given away, if this device still hides or disguises it.
  record Betrayed(EntityId thing, EntityId device, Veiling.Because because) implements Later {}

  /// Somebody gave away a hiding place, if still in it.
  record Emerging(EntityId body) implements Later {}
}
