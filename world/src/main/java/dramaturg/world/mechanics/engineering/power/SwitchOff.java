package dramaturg.world.mechanics.engineering.power;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Switches a device off, by hand or from the controls.
public record SwitchOff(EntityId actor, EntityId device) implements Action {
  @Override
  public boolean byHand() {
    return true;
  }
}
