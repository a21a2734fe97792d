package dramaturg.world.mechanics.combat.shield;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Raises the shields of a vessel; it takes [Guard#RAISE_MILLIS].
public record RaiseShields(EntityId actor, EntityId vessel) implements Action {
  @Override
  public boolean byHand() {
    return true;
  }
}
