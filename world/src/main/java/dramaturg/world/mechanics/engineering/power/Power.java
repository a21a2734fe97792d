package dramaturg.world.mechanics.engineering.power;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.engineering.build.Structure;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.craft.Vessels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Rules the power budget of a vessel. A vessel that never had a reactor is not metered: everything aboard it runs.
/// Power is not stored, and takes no time to get anywhere.
public final class Power {
  /// The function of a device that gives power.
  public static final String REACTOR = Device.REACTOR;

  private Power() {}

  /// Whether the vessel has to do with what its reactors give.
  public static boolean metered(World world, EntityId vessel) {
    return Device.Fittings.powered(world, vessel);
  }

  /// What its working reactors give, in megawatts: each in proportion to its condition.
  public static long supply(World world, EntityId vessel) {
    long supply = 0;
    for (EntityId id : Device.of(world, vessel, REACTOR)) {
      Device reactor = world.of(id, Device.DEVICE);
      if (reactor.works()) supply += reactor.drawMegawatts() / 100 * reactor.condition();
    }
    return supply;
  }

  /// What its other working devices take, in megawatts.
  public static long demand(World world, EntityId vessel) {
    long demand = 0;
    for (EntityId id : Device.of(world, vessel)) demand += draw(world, id);
    return demand;
  }

  private static long draw(World world, EntityId id) {
    Device device = world.of(id, Device.DEVICE);
    return device.works() && !device.function().equals(REACTOR) ? device.drawMegawatts() : 0;
  }

  /// Whether switching this device on would ask for more than there is.
  static boolean tooMuch(World world, EntityId device) {
    Device more = world.of(device, Device.DEVICE);
    EntityId vessel = more.host();
    return !more.function().equals(REACTOR)
        && more.drawMegawatts() > 0
        && metered(world, vessel)
        && demand(world, vessel) + more.drawMegawatts() > supply(world, vessel);
  }

  /// What a change to a device calls for: a balance, if something should go off or could come back.
  public static Ruling changed(EntityId device, Moment moment) {
    return changedIn(moment.world().of(device, Device.DEVICE).host(), moment);
  }

  /// The same for a change to any device of a vessel.
  public static Ruling changedIn(EntityId vessel, Moment moment) {
    World world = moment.world();
    if (!metered(world, vessel)) return Ruling.nothing();
    boolean due = !off(world, vessel).isEmpty() || !back(world, vessel).isEmpty();
    return due ? Ruling.nothing().then(0, new Balance(vessel)) : Ruling.nothing();
  }

  /// Judges a vessel's balance when the facts of a moment stand.
  public static Ruling balance(EntityId vessel, Moment moment) {
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    if (Vessels.destroyed(world, vessel) || !metered(world, vessel)) return ruling;
    List<EntityId> off = off(world, vessel);
    List<EntityId> back = back(world, vessel);
    if (!off.isEmpty()) ruling = ruling.and(new PowerFailed(vessel));
    if (!back.isEmpty())
      ruling = ruling.and(new PowerRestored(vessel)).because(world.origin(vessel, Shed.SHED));
    for (EntityId device : off) ruling = ruling.and(new Switched(device, false));
    for (EntityId device : back) ruling = ruling.and(new Switched(device, true));
    return ruling;
  }

  /// What is on and cannot be supplied, least important first.
  static List<EntityId> off(World world, EntityId vessel) {
    List<EntityId> supplied = supplied(world, vessel);
    return wanting(world, vessel).reversed().stream()
        .filter(id -> world.of(id, Device.DEVICE).on() && !supplied.contains(id))
        .toList();
  }

  /// What was shed and can be supplied again, most important first.
  static List<EntityId> back(World world, EntityId vessel) {
    if (world.or(vessel, Shed.SHED, Shed.NONE).devices().isEmpty()) return List.of();
    return supplied(world, vessel).stream()
        .filter(id -> !world.of(id, Device.DEVICE).on())
        .toList();
  }

  /// What wants power and must wait for it.
  static List<EntityId> waiting(World world, EntityId vessel) {
    var waiting = new ArrayList<>(wanting(world, vessel));
    waiting.removeAll(supplied(world, vessel));
    return waiting;
  }

  /// What wants power and gets it: in the order of importance each for which there is still enough.
  private static List<EntityId> supplied(World world, EntityId vessel) {
    var supplied = new ArrayList<EntityId>();
    long spare = supply(world, vessel);
    for (EntityId id : wanting(world, vessel)) {
      long draw = world.of(id, Device.DEVICE).drawMegawatts();
      if (draw > spare) continue;
      supplied.add(id);
      spare -= draw;
    }
    return supplied;
  }

  /// What takes power if it can: intact, and switched on or only off for want of power; most important first.
  private static List<EntityId> wanting(World world, EntityId vessel) {
    List<EntityId> shed = world.or(vessel, Shed.SHED, Shed.NONE).devices();
    List<String> order = Structure.of(world, vessel).powerOrder();
    return Device.of(world, vessel).stream()
        .filter(id -> wants(world.of(id, Device.DEVICE)))
        .filter(id -> world.of(id, Device.DEVICE).on() || shed.contains(id))
        .sorted(
            Comparator.comparingInt(
                    (EntityId id) -> Structure.place(order, world.of(id, Device.DEVICE).function()))
                .thenComparingInt(EntityId::index))
        .toList();
  }

  private static boolean wants(Device device) {
    return device.intact() && device.drawMegawatts() > 0 && !device.function().equals(REACTOR);
  }
}
