package dramaturg.world.mechanics.engineering.repair;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.engineering.build.Reach;
import dramaturg.world.mechanics.engineering.build.Structure;
import dramaturg.world.mechanics.engineering.power.Power;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceRepaired;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Mooring;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Rules repair by a crew and by hand. The crew is as fast as the pack says, however many they are; what was done on a
/// device that is damaged again before it is finished is lost.
public final class Repairs {
  /// How long a crew needs from damage to setting about it, in milliseconds.
  public static final long LOOK_ROUND_MILLIS = 60_000;

  /// The condition, in percent, to which a failed device is brought before others get their turn.
  static final int MAKESHIFT_PERCENT = 50;

  private Repairs() {}

  /// Somebody sets about a device.
  public static Ruling judge(Repair action, Moment moment) {
    World world = moment.world();
    EntityId id = action.device();
    Optional<String> obstacle = Reach.obstacle(world, action.actor(), id);
    if (obstacle.isPresent()) return Ruling.refused(obstacle.get());
    int condition = world.of(id, Device.DEVICE).condition();
    if (condition == 100) return moment.begun() ? Ruling.nothing() : Ruling.refused("not_damaged");
    EntityId host = world.of(id, Device.DEVICE).host();
    long takes = takes(world, host, condition, 100);
    if (!Reach.byHand(world, action.actor(), id)) {
      return crewed(world, host)
          ? Ruling.happens(new RepairBegun(host, id, 100, takes))
          : Ruling.refused("no_crew");
    }
    return moment.begun() ? Ruling.happens(new DeviceRepaired(id, 100)) : Ruling.takes(takes);
  }

  /// How long it takes to bring a device from one condition to another, in milliseconds, at least 1. A yard at which
  /// its host is docked lends a hand where it is quicker than the crew.
  static long takes(World world, EntityId host, int fromPercent, int toPercent) {
    long wholly = Structure.of(world, host).repairMillis();
    long yard =
        world
            .find(host, Mooring.MOORING)
            .map(mooring -> Structure.of(world, mooring.host()).yardMillis())
            .orElse(0L);
    if (yard > 0) wholly = Math.min(wholly, yard);
    return Math.max(1, wholly / 100 * (toPercent - fromPercent));
  }

  /// Damage calls for somebody to look round, unless somebody is at work already.
  public static Ruling damaged(EntityId device, Moment moment) {
    EntityId vessel = moment.world().of(device, Device.DEVICE).host();
    return Job.busy(moment.world(), vessel, moment.now())
        ? Ruling.nothing()
        : Ruling.nothing().then(LOOK_ROUND_MILLIS, new Works.LookRound(vessel));
  }

  /// A repair may mean that a crippled vessel can be steered again.
  public static Ruling repaired(EntityId device, Moment moment) {
    EntityId vessel = moment.world().of(device, Device.DEVICE).host();
    return crippled(moment.world(), vessel)
        ? Ruling.nothing().then(0, new Works.Steer(vessel))
        : Ruling.nothing();
  }

  /// The crew sets about what it needs most, if it is not busy.
  public static Ruling lookRound(EntityId vessel, Moment moment) {
    World world = moment.world();
    if (Vessels.destroyed(world, vessel) || Job.busy(world, vessel, moment.now()))
      return Ruling.nothing();
    Optional<EntityId> next = next(world, vessel);
    if (next.isEmpty() || !crewed(world, vessel)) return Ruling.nothing();
    Device device = world.of(next.get(), Device.DEVICE);
    int to = device.intact() ? 100 : MAKESHIFT_PERCENT;
    long takes = takes(world, vessel, device.condition(), to);
    return Ruling.happens(new RepairBegun(vessel, next.get(), to, takes))
        .because(world.origin(next.get(), Device.DEVICE));
  }

  /// What is most needed: what has failed before what still works, each by the order of repair.
  static Optional<EntityId> next(World world, EntityId vessel) {
    List<String> order = Structure.of(world, vessel).repairOrder();
    return Device.of(world, vessel).stream()
        .filter(id -> world.of(id, Device.DEVICE).condition() < 100)
        .min(
            Comparator.comparing((EntityId id) -> world.of(id, Device.DEVICE).intact())
                .thenComparingInt(
                    id -> Structure.place(order, world.of(id, Device.DEVICE).function()))
                .thenComparingInt(EntityId::index));
  }

  /// A repair is done, unless it was left for another, or the device was damaged again meanwhile.
  public static Ruling done(Works.Done done, Moment moment) {
    World world = moment.world();
    EntityId vessel = done.vessel();
    boolean left = world.origin(vessel, Job.JOB) != done.begun();
    if (left || Vessels.destroyed(world, vessel) || !crewed(world, vessel)) return Ruling.nothing();
    Job job = world.of(vessel, Job.JOB);
    int condition = world.of(job.device(), Device.DEVICE).condition();
    if (condition != job.fromPercent())
      return Ruling.nothing().then(0, new Works.LookRound(vessel));
    return Ruling.happens(new DeviceRepaired(job.device(), job.toPercent()))
        .then(0, new Works.LookRound(vessel));
  }

  /// A crippled vessel can be steered again when a reactor and a drive are intact, as far as it has any; what has
  /// neither, when its hull is well above what cripples it.
  public static Ruling steer(EntityId vessel, Moment moment) {
    World world = moment.world();
    return crippled(world, vessel) && steers(world, vessel)
        ? Ruling.happens(new Revived(vessel))
        : Ruling.nothing();
  }

  static boolean steers(World world, EntityId vessel) {
    boolean reactors = Power.metered(world, vessel);
    boolean drives = has(world, vessel, "impulse", false) || has(world, vessel, "warp", false);
    if (reactors && !has(world, vessel, "reactor", true)) return false;
    if (drives) return has(world, vessel, "impulse", true) || has(world, vessel, "warp", true);
    Hull hull = world.of(vessel, Hull.HULL);
    double least =
        (double) hull.max() * Structure.of(world, vessel).crippledPartsPerMillion() / 1_000_000;
    return reactors || hull.points() > least * 1.2;
  }

  private static boolean has(World world, EntityId vessel, String function, boolean intact) {
    return Device.of(world, vessel, function).stream()
        .anyMatch(id -> !intact || world.of(id, Device.DEVICE).intact());
  }

  static boolean crippled(World world, EntityId vessel) {
    return world
        .find(vessel, Hull.HULL)
        .filter(hull -> hull.state() == Hull.State.CRIPPLED)
        .isPresent();
  }

  /// Whether anybody is aboard who would repair: an able person of the vessel's own side, a crowd, or the vessel
  /// itself if a mind lives in it.
  static boolean crewed(World world, EntityId vessel) {
    if (world.has(vessel, Minded.MINDED)) return true;
    Optional<EntityId> side = Allegiance.of(world, vessel);
    for (EntityId inside : world.everythingIn(vessel)) {
      boolean friend =
          side.isEmpty() || Allegiance.of(world, inside).map(side.get()::equals).orElse(true);
      boolean able =
          world.has(inside, Vitals.VITALS)
              ? Vitals.able(world, inside)
              : world.or(inside, Crowd.CROWD, new Crowd(0)).size() > 0;
      if (friend && able) return true;
    }
    return false;
  }
}
