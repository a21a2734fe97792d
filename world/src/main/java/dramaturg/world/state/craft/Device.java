package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A part of a vessel that does something: a weapon, its sensors, a transporter. It is an entity of its own and lies
/// in a room, so that a hit there or a boarder can reach it.
///
/// @param host the vessel or structure that it serves
/// @param function what it does: reactor, shields, weapon, impulse, warp, sensors, comms, transporter, tractor, ...
/// @param condition what works of it, in percent, 0 to 100; below [#FAILS_BELOW] it does not work at all
/// @param on whether it is switched on
/// @param drawMegawatts the power that it takes while on; a reactor gives this much
public record Device(
    EntityId host, String function, int condition, boolean on, long drawMegawatts) {
  public static final Component<Device> DEVICE = Component.of("device", Device.class);

  /// The function of a device that gives power.
  public static final String REACTOR = "reactor";

  /// The condition, in percent, below which a device does nothing.
  public static final int FAILS_BELOW = 25;

  public boolean intact() {
    return condition >= FAILS_BELOW;
  }

  public boolean works() {
    return on && intact();
  }

  public Device withCondition(int percent) {
    return new Device(host, function, Math.clamp(percent, 0, 100), on, drawMegawatts);
  }

  /// The same device, in the service of another host; of itself if it serves none.
  public Device of(EntityId other) {
    return new Device(other, function, condition, on, drawMegawatts);
  }

  public Device switched(boolean turnOn) {
    return new Device(host, function, condition, turnOn, drawMegawatts);
  }

  /// The devices of a host, by index.
  public static List<EntityId> of(World world, EntityId host) {
    Optional<Fittings> fittings = world.find(host, Fittings.FITTINGS);
    if (fittings.isPresent()) return fittings.get().devices();
    var found = new ArrayList<EntityId>();
    for (EntityId id : world.all(DEVICE))
      if (world.of(id, DEVICE).host().equals(host)) found.add(id);
    return found;
  }

  /// The devices of a host that do this, by index, whether or not they work.
  public static List<EntityId> of(World world, EntityId host, String function) {
    var found = new ArrayList<EntityId>();
    for (EntityId id : of(world, host))
      if (world.of(id, DEVICE).function().equals(function)) found.add(id);
    return found;
  }

  /// The first device of a host that does this and works.
  public static Optional<EntityId> working(World world, EntityId host, String function) {
    for (EntityId id : of(world, host, function))
      if (world.of(id, DEVICE).works()) return Optional.of(id);
    return Optional.empty();
  }

  /// The devices of a host, so that they need not be looked for. A host without it has none, or is still looked for.
  ///
  /// @param devices by index
  /// @param powered whether there is a reactor among them, or has ever been
  public record Fittings(List<EntityId> devices, boolean powered) {
    public static final Component<Fittings> FITTINGS = Component.of("fittings", Fittings.class);

    /// Keeps a copy of its own, by index.
    public Fittings {
      devices = devices.stream().sorted(Comparator.comparingInt(EntityId::index)).toList();
    }

    static void add(Edit edit, EntityId host, EntityId device) {
      World world = edit.world();
      var devices = new ArrayList<>(Device.of(world, host));
      if (!devices.contains(device)) devices.add(device);
      boolean reactor = world.of(device, DEVICE).function().equals(REACTOR);
      edit.put(host, FITTINGS, new Fittings(devices, reactor || powered(world, host)));
    }

    /// The device is no longer among those of the host.
    public static void remove(Edit edit, EntityId host, EntityId device) {
      World world = edit.world();
      if (!world.has(host, FITTINGS)) return;
      var devices = new ArrayList<>(Device.of(world, host));
      devices.remove(device);
      edit.put(host, FITTINGS, new Fittings(devices, powered(world, host)));
    }

    /// Whether a host runs on reactors, even if the last was taken out; without any, all that is aboard runs by itself.
    public static boolean powered(World world, EntityId host) {
      return world.find(host, FITTINGS).filter(Fittings::powered).isPresent()
          || !Device.of(world, host, REACTOR).isEmpty();
    }
  }
}
