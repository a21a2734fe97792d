package dramaturg.world.mechanics.engineering.power;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Sets how much of its power a device takes.
///
/// @param percent of what it was built for, 1 to 200
public record Throttle(EntityId actor, EntityId device, int percent) implements Action {
  @Override
  public boolean byHand() {
    return true;
  }
}
