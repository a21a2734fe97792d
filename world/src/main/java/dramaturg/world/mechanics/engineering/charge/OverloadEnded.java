package dramaturg.world.mechanics.engineering.charge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;

/// A device is no longer driven beyond its limits: it was switched off in time, or has given way.
public record OverloadEnded(EntityId device) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.remove(device, Overloaded.OVERLOADED);
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(world.of(device, Device.DEVICE).host());
  }

  @Override
  public boolean small() {
    return true;
  }
}
