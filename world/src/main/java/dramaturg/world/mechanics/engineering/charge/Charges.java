package dramaturg.world.mechanics.engineering.charge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.engineering.build.Reach;
import dramaturg.world.mechanics.engineering.build.Remains;
import dramaturg.world.mechanics.engineering.build.Structure;
import dramaturg.world.mechanics.engineering.build.Volatility;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Exploded;
import java.util.List;
import java.util.Optional;

/// Rules self-destruct and overload. Self-destruct always destroys its own vessel; what it does to others is a matter
/// of its energy.
public final class Charges {
  /// The function of a device without which a vessel that has one cannot destroy itself.
  static final String SELF_DESTRUCT = "self_destruct";

  /// How long it takes to drive a device beyond its limits, in milliseconds.
  static final long OVERLOAD_MILLIS = 10_000;

  private Charges() {}

  public static Ruling arm(ArmSelfDestruct action, Moment moment) {
    World world = moment.world();
    EntityId vessel = action.vessel();
    if (!world.has(vessel, Hull.HULL)) return Ruling.refused("no_such_vessel");
    if (!Vessels.controls(world, action.actor(), vessel))
      return Ruling.refused("not_at_the_controls");
    if (world.has(vessel, SelfDestruct.SELF_DESTRUCT)) return Ruling.refused("already_armed");
    if (!Device.of(world, vessel, SELF_DESTRUCT).isEmpty()
        && Device.working(world, vessel, SELF_DESTRUCT).isEmpty())
      return Ruling.refused("device_failed");
    if (terajoules(world, vessel) == 0) return Ruling.refused("no_charge");
    long delay = Math.max(0, action.seconds()) * 1_000;
    return Ruling.happens(new SelfDestructArmed(vessel, action.actor(), delay));
  }

  public static Ruling disarm(DisarmSelfDestruct action, Moment moment) {
    World world = moment.world();
    if (!Vessels.controls(world, action.actor(), action.vessel()))
      return Ruling.refused("not_at_the_controls");
    return world.has(action.vessel(), SelfDestruct.SELF_DESTRUCT)
        ? Ruling.happens(new SelfDestructDisarmed(action.vessel()))
        : Ruling.refused("not_armed");
  }

  /// What a vessel's self-destruct sets free: as its pack says; or else what its intact reactors hold; or else, if it
  /// has none, as much as its hull can take.
  static long terajoules(World world, EntityId vessel) {
    long fixed = Structure.of(world, vessel).chargeTerajoules();
    if (fixed > 0) return fixed;
    if (!Device.Fittings.powered(world, vessel)) return world.of(vessel, Hull.HULL).max();
    List<EntityId> reactors = Device.of(world, vessel, Device.REACTOR);
    long all = 0;
    for (EntityId reactor : reactors)
      if (world.of(reactor, Device.DEVICE).intact())
        all += Volatility.of(world, reactor).blastTerajoules();
    return all;
  }

  /// The end of a countdown, unless it was stopped.
  public static Ruling goOff(Fuse.GoOff due, Moment moment) {
    World world = moment.world();
    boolean stopped = world.origin(due.vessel(), SelfDestruct.SELF_DESTRUCT) != due.armed();
    return stopped ? Ruling.nothing() : detonate(due.vessel(), moment);
  }

  /// A vessel that runs into another with its self-destruct armed does not wait for the countdown.
  public static Ruling detonate(EntityId vessel, Moment moment) {
    World world = moment.world();
    Optional<SelfDestruct> armed = world.find(vessel, SelfDestruct.SELF_DESTRUCT);
    if (armed.isEmpty() || Vessels.destroyed(world, vessel)) return Ruling.nothing();
    long terajoules = terajoules(world, vessel);
    if (terajoules == 0) return Ruling.nothing();
    return Ruling.happens(new Exploded(vessel, terajoules), new Destroyed(vessel, armed.get().by()))
        .because(world.origin(vessel, SelfDestruct.SELF_DESTRUCT));
  }

  public static Ruling overload(Overload action, Moment moment) {
    World world = moment.world();
    EntityId id = action.device();
    Optional<String> obstacle = Reach.obstacle(world, action.actor(), id);
    if (obstacle.isPresent()) return Ruling.refused(obstacle.get());
    if (!world.of(id, Device.DEVICE).works())
      return Ruling.refused("device_failed").because(world.origin(id, Device.DEVICE));
    if (world.has(id, Overloaded.OVERLOADED)) return Ruling.refused("already_overloading");
    if (!moment.begun()) return Ruling.takes(OVERLOAD_MILLIS);
    long delay = Volatility.of(world, id).overloadMillis();
    return Ruling.happens(new Overloading(id, action.actor(), delay));
  }

  /// An overloaded device gives way, unless it was switched off in time. One that does not work any more still does.
  public static Ruling giveWay(Fuse.GiveWay due, Moment moment) {
    World world = moment.world();
    EntityId id = due.device();
    if (world.origin(id, Overloaded.OVERLOADED) != due.begun()) return Ruling.nothing();
    if (Vessels.destroyed(world, world.of(id, Device.DEVICE).host())) return Ruling.nothing();
    long blast = Volatility.of(world, id).blastTerajoules();
    Ruling ruling = Ruling.happens(new OverloadEnded(id));
    ruling = ruling.and(blast > 0 ? new Exploded(id, blast) : new DeviceDamaged(id, 0));
    Optional<String> left = world.find(id, Remains.REMAINS).flatMap(Remains::collapsed);
    return left.isEmpty()
        ? ruling
        : ruling.and(new Collapsed(id, Remains.name(world, id, left.get())));
  }

  /// Switching a device off saves it, unless it has run away.
  public static Ruling switched(Switched fact, Moment moment) {
    World world = moment.world();
    return !fact.on()
            && world.has(fact.device(), Overloaded.OVERLOADED)
            && !Volatility.of(world, fact.device()).runaway()
        ? Ruling.happens(new OverloadEnded(fact.device()))
        : Ruling.nothing();
  }

  /// Everybody aboard knows of the countdown and of what is about to give way.
  public static void percepts(EntityId vessel, World world, Percepts out) {
    if (world.has(vessel, SelfDestruct.SELF_DESTRUCT))
      out.add(world.origin(vessel, SelfDestruct.SELF_DESTRUCT), "self_destruct", vessel);
    for (EntityId device : Device.of(world, vessel))
      if (world.has(device, Overloaded.OVERLOADED))
        out.add(world.origin(device, Overloaded.OVERLOADED), "overloading", device);
  }
}
