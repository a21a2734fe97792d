package dramaturg.world.mechanics.engineering.power;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// There is power again for something that a shortage had switched off. What is switched on again follows.
public record PowerRestored(EntityId vessel) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(vessel, Shed.SHED, new Shed(Power.waiting(edit.world(), vessel)));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel);
  }
}
