package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Keeps up the fire of all weapons that bear on a target until it is destroyed, out of reach or out of sight.
public record Attack(EntityId actor, EntityId vessel, EntityId target) implements Action {
  @Override
  public boolean byHand() {
    return true;
  }
}
