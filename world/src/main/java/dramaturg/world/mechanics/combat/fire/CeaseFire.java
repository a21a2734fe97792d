package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Stops a vessel's fire.
public record CeaseFire(EntityId actor, EntityId vessel) implements Action {
  @Override
  public boolean byHand() {
    return true;
  }
}
