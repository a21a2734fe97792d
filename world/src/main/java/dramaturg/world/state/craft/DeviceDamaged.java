package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A device works less well than before.
///
/// @param condition what works of it now, in percent
public record DeviceDamaged(EntityId device, int condition) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(
        device, Device.DEVICE, edit.world().of(device, Device.DEVICE).withCondition(condition));
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
