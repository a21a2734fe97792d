package dramaturg.world.state.fitting;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;

/// A device was taken out of a hull and serves it no more. It lies where it stood.
public record Removed(EntityId device, EntityId host) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Device before = edit.world().of(device, Device.DEVICE);
    Device.Fittings.remove(edit, host, device);
    edit.put(device, Device.DEVICE, before.of(device));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(host).and(Audience.with(world, device));
  }
}
