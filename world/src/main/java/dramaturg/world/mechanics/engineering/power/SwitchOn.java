package dramaturg.world.mechanics.engineering.power;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Switches a device on, by hand or from the controls.
public record SwitchOn(EntityId actor, EntityId device) implements Action {
  @Override
  public boolean byHand() {
    return true;
  }
}
