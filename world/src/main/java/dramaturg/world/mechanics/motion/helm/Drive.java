package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import java.util.List;
import java.util.Optional;

/// What drives a vessel, of its own or as a device aboard. A vessel goes as fast as the best that works; a damaged one
/// gives in proportion to its condition.
///
/// @param impulse the speed inside a system in metres per second, 0 for none
/// @param warp the speed between systems in millionths of a light-year per hour, 0 for none
public record Drive(long impulse, long warp) {
  public static final Component<Drive> DRIVE = Component.of("drive", Drive.class);

  /// The function of a device without whose like a vessel's own impulse drive is out of order.
  public static final String IMPULSE = "impulse";

  /// The function of a device without whose like a vessel's own warp drive is out of order.
  public static final String WARP = "warp";

  private static final double METRES_PER_SECOND = 1e-6;
  private static final double MICRO_LIGHT_YEARS_PER_HOUR = 1e-3 / 3_600_000;

  /// How fast the vessel can go inside a system now, in kilometres per millisecond; 0 if it cannot.
  public static double impulse(World world, EntityId vessel) {
    return best(world, vessel, IMPULSE, false) * METRES_PER_SECOND;
  }

  /// How fast the vessel can go between systems now, in thousandths of a light-year per millisecond; 0 if it cannot.
  public static double warp(World world, EntityId vessel) {
    return best(world, vessel, WARP, true) * MICRO_LIGHT_YEARS_PER_HOUR;
  }

  /// A warp drive of the vessel that is in order and does not run: for want of power, or switched off.
  public static Optional<EntityId> idle(World world, EntityId vessel) {
    for (EntityId id : Device.of(world, vessel, WARP)) {
      Device device = world.of(id, Device.DEVICE);
      if (device.intact() && !device.on()) return Optional.of(id);
    }
    return Optional.empty();
  }

  /// Whether the thing has a drive at all, in order or not.
  public static boolean has(World world, EntityId thing) {
    if (world.has(thing, DRIVE)) return true;
    for (EntityId device : Device.of(world, thing)) if (world.has(device, DRIVE)) return true;
    return false;
  }

  private static long best(World world, EntityId vessel, String function, boolean warp) {
    boolean answers = world.or(vessel, Hull.STATE, Hull.State.WHOLE) == Hull.State.WHOLE;
    if (!answers) return 0;
    double own = world.find(vessel, DRIVE).map(drive -> drive.speed(warp)).orElse(0L);
    long best = (long) (own * ownShare(world, vessel, function));
    for (EntityId id : Device.of(world, vessel)) {
      Device device = world.of(id, Device.DEVICE);
      if (device.works() && world.has(id, DRIVE))
        best = Math.max(best, world.of(id, DRIVE).speed(warp) / 100 * device.condition());
    }
    return best;
  }

  /// What a vessel's own drive gives: as much as the best of its devices that works.
  private static double ownShare(World world, EntityId vessel, String function) {
    List<EntityId> devices = Device.of(world, vessel, function);
    int best = devices.isEmpty() ? 100 : 0;
    for (EntityId id : devices) {
      Device device = world.of(id, Device.DEVICE);
      if (device.works()) best = Math.max(best, device.condition());
    }
    return best / 100.0;
  }

  /// Whether a change to this device may make its vessel faster or slower.
  public static boolean drives(World world, EntityId device) {
    String function = world.of(device, Device.DEVICE).function();
    return world.has(device, DRIVE) || function.equals(IMPULSE) || function.equals(WARP);
  }

  private long speed(boolean warp) {
    return warp ? this.warp : impulse;
  }
}
