package dramaturg.world.mechanics.combat.shield;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Lowers the shields of a vessel.
public record LowerShields(EntityId actor, EntityId vessel) implements Action {
  @Override
  public boolean byHand() {
    return true;
  }
}
