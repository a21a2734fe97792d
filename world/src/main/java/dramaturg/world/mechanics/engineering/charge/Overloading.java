package dramaturg.world.mechanics.engineering.charge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;

/// A device is being driven beyond its limits, until it is switched off or gives way.
///
/// @param delayMillis until it gives way
public record Overloading(EntityId device, EntityId by, long delayMillis) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(device, Overloaded.OVERLOADED, new Overloaded(by));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(world.of(device, Device.DEVICE).host());
  }
}
