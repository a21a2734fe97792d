package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A device became part of a vessel or structure and serves it from now on: built in, grown, moved over from another.
public record Installed(EntityId device, EntityId host) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Device before = edit.world().of(device, Device.DEVICE);
    Device.Fittings.remove(edit, before.host(), device);
    edit.put(
        device,
        Device.DEVICE,
        new Device(host, before.function(), before.condition(), true, before.drawMegawatts()));
    Device.Fittings.add(edit, host, device);
    if (!edit.world().within(device, host)) edit.move(device, host);
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(host);
  }
}
