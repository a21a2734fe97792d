package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Like [Attack], with a word when to stop.
public record AttackUntil(EntityId actor, EntityId vessel, EntityId target, Until until)
    implements Action {
  @Override
  public boolean byHand() {
    return true;
  }

  /// CRIPPLED: stop when the target is crippled. DESTROYED: go on until nothing is left.
  public enum Until {
    CRIPPLED,
    DESTROYED
  }
}
