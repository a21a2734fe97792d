package dramaturg.world.mechanics.engineering.power;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// There is not enough power aboard for everything that is on. What is switched off for it follows.
public record PowerFailed(EntityId vessel) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(vessel, Shed.SHED, new Shed(Power.waiting(edit.world(), vessel)));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel);
  }
}
