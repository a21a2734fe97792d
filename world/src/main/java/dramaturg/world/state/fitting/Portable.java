package dramaturg.world.state.fitting;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;

/// That a device can be fitted into a hull and taken out of it by hand, and carried as long as it is out.
///
/// @param fittingMillis how long either takes, at least 1
public record Portable(long fittingMillis) {
  public static final Component<Portable> PORTABLE = Component.of("portable", Portable.class);

  /// Whether the device serves a hull at the moment, so that it cannot be carried off.
  public static boolean fitted(World world, EntityId device) {
    return world
        .find(device, Device.DEVICE)
        .map(Device::host)
        .filter(host -> !host.equals(device) && Device.of(world, host).contains(device))
        .isPresent();
  }
}
