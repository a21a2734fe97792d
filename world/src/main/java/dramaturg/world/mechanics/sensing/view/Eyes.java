package dramaturg.world.mechanics.sensing.view;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import java.util.ArrayList;
import java.util.List;

/// How far a viewer sees now, by the best of its sensors; damaged ones see in proportion less far.
///
/// @param rangeKm in its system, 0 for what has no sensors that work
/// @param longRange under power, in thousandths of a light-year; 0 for not at all
/// @param scanMillis how long it takes to look closely
public record Eyes(double rangeKm, double longRange, long scanMillis) {
  /// The function of devices without whose like a vessel's own sensors do not work.
  public static final String FUNCTION = "sensors";

  /// What is left of a crippled vessel's own sensors, as a share.
  public static final double CRIPPLED = 0.25;

  private static final Eyes BLIND = new Eyes(0, 0, 1);

  public static Eyes of(World world, EntityId viewer) {
    if (Vessels.destroyed(world, viewer)) return BLIND;
    Eyes best = BLIND;
    boolean fitted = false;
    for (EntityId device : Device.of(world, viewer)) {
      if (!world.has(device, Sensors.SENSORS)) continue;
      fitted = true;
      Device state = world.of(device, Device.DEVICE);
      if (state.works())
        best = best.or(seeing(world.of(device, Sensors.SENSORS), state.condition() / 100.0));
    }
    if (fitted || !world.has(viewer, Sensors.SENSORS)) return best;
    return seeing(world.of(viewer, Sensors.SENSORS), ownShare(world, viewer));
  }

  /// Every vessel or body that can see, whether or not anything works, by index.
  public static List<EntityId> viewers(World world) {
    var found = new ArrayList<>(world.all(Contacts.CONTACTS));
    for (EntityId device : world.all(Sensors.SENSORS)) {
      if (!world.has(device, Device.DEVICE)) continue;
      EntityId host = world.of(device, Device.DEVICE).host();
      if (!world.has(host, Contacts.CONTACTS) && !found.contains(host)) found.add(host);
    }
    return found;
  }

  private static double ownShare(World world, EntityId viewer) {
    List<EntityId> devices = Device.of(world, viewer, FUNCTION);
    boolean crippled = world.or(viewer, Hull.STATE, Hull.State.WHOLE) != Hull.State.WHOLE;
    if (devices.isEmpty()) return crippled ? CRIPPLED : 1;
    int best = 0;
    for (EntityId device : devices) {
      Device state = world.of(device, Device.DEVICE);
      if (state.works()) best = Math.max(best, state.condition());
    }
    return best / 100.0;
  }

  private static Eyes seeing(Sensors sensors, double share) {
    return new Eyes(
        sensors.rangeMetres() / 1_000.0 * share,
        sensors.longRangeMilliLightYears() * share,
        sensors.scanMillis());
  }

  private Eyes or(Eyes other) {
    return new Eyes(
        Math.max(rangeKm, other.rangeKm),
        Math.max(longRange, other.longRange),
        other.rangeKm > rangeKm ? other.scanMillis : scanMillis);
  }
}
