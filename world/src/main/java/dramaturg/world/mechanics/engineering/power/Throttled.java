package dramaturg.world.mechanics.engineering.power;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;

/// A device takes another share of its power from now on. Whether it bears that follows.
///
/// @param percent of what it was built for
public record Throttled(EntityId device, int percent) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Device before = edit.world().of(device, Device.DEVICE);
    long megawatts = edit.world().of(device, Rating.RATING).megawatts() * percent / 100;
    edit.put(
        device,
        Device.DEVICE,
        new Device(before.host(), before.function(), before.condition(), before.on(), megawatts));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(world.of(device, Device.DEVICE).host());
  }
}
