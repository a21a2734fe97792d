package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Fires one shot of one weapon at a target; waits until the weapon is ready again if it must.
public record Fire(EntityId actor, EntityId weapon, EntityId target) implements Action {
  @Override
  public boolean byHand() {
    return true;
  }
}
