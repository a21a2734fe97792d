package dramaturg.world.mechanics.engineering.repair;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;
import dramaturg.world.state.craft.Device;

/// The crew of a vessel sets about a device, and leaves what it was at.
///
/// @param toPercent the condition that they want it in
/// @param takesMillis how long that will take, at least 1
public record RepairBegun(EntityId vessel, EntityId device, int toPercent, long takesMillis)
    implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {
    int from = edit.world().of(device, Device.DEVICE).condition();
    edit.put(vessel, Job.JOB, new Job(device, from, toPercent, edit.now() + takesMillis));
  }
}
