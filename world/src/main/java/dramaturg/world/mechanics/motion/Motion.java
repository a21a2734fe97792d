package dramaturg.world.mechanics.motion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Bound;
import dramaturg.world.mechanics.motion.helm.Drive;
import dramaturg.world.mechanics.motion.helm.LaidIn;
import dramaturg.world.mechanics.motion.helm.Stay;
import dramaturg.world.mechanics.motion.helm.Tank;
import dramaturg.world.mechanics.motion.pull.BrokenUp;
import dramaturg.world.mechanics.motion.pull.Closed;
import dramaturg.world.mechanics.motion.pull.Fall;
import dramaturg.world.mechanics.motion.pull.PullEnded;
import dramaturg.world.mechanics.motion.pull.Pulled;
import dramaturg.world.mechanics.motion.pull.Pulling;
import dramaturg.world.mechanics.motion.pull.SankInto;
import dramaturg.world.mechanics.motion.turn.Arrived;
import dramaturg.world.mechanics.motion.turn.CourseLaidIn;
import dramaturg.world.mechanics.motion.turn.CourseSet;
import dramaturg.world.mechanics.motion.turn.Departed;
import dramaturg.world.mechanics.motion.turn.Docked;
import dramaturg.world.mechanics.motion.turn.Drifted;
import dramaturg.world.mechanics.motion.turn.FuelRanOut;
import dramaturg.world.mechanics.motion.turn.HidingBegun;
import dramaturg.world.mechanics.motion.turn.PursuitBegun;
import dramaturg.world.mechanics.motion.turn.PursuitEnded;
import dramaturg.world.mechanics.motion.turn.Stopped;
import dramaturg.world.mechanics.motion.turn.Undocked;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Crippled;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.DeviceRepaired;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.fitting.Remote;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.matter.Swallowed;
import java.util.List;
import java.util.Optional;

/// Rules how things move through space. It does not rule who sees them, nor what they carry.
public final class Motion implements Mechanic {
  private static final String HELM = "helm";

  @Override
  public String name() {
    return "motion";
  }

  @Override
  public List<Setting<?>> settings() {
    return Placing.SETTINGS;
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(
        Order.SetCourse.class,
        Order.AllStop.class,
        Order.Dock.class,
        Order.Undock.class,
        Order.TakeAboard.class,
        Order.Pursue.class,
        Order.LieBehind.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        CourseSet.class,
        CourseLaidIn.class,
        Departed.class,
        Arrived.class,
        Stopped.class,
        Docked.class,
        Undocked.class,
        FuelRanOut.class,
        Drifted.class,
        PursuitBegun.class,
        PursuitEnded.class,
        HidingBegun.class,
        Pulled.class,
        PullEnded.class,
        BrokenUp.class,
        SankInto.class,
        Closed.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    Placing.open(id, definition, opening);
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    Order order = (Order) action;
    World world = moment.world();
    EntityId vessel = order.vessel();
    Optional<EntityId> remote = Remote.of(world, order.actor(), vessel);
    if (remote.isEmpty() && !Vessels.controls(world, order.actor(), vessel))
      return Ruling.refused("not_at_the_controls");
    Optional<Hull> hull = world.find(vessel, Hull.HULL);
    if (hull.filter(is -> is.state() == Hull.State.DESTROYED).isPresent())
      return Ruling.refused("destroyed").because(world.origin(vessel, Hull.HULL));
    if (hull.filter(is -> is.state() == Hull.State.CRIPPLED).isPresent())
      return Ruling.refused("crippled").because(world.origin(vessel, Hull.HULL));
    Optional<EntityId> helm = deadHelm(world, vessel);
    if (helm.isPresent() && remote.isEmpty())
      return Ruling.refused("helm_failed").because(world.origin(helm.get(), Device.DEVICE));
    return switch (order) {
      case Order.SetCourse set -> Steering.setCourse(set, moment);
      case Order.Pursue pursue -> Steering.pursue(pursue, moment);
      case Order.LieBehind lie -> Steering.lieBehind(lie, moment);
      case Order.AllStop stop -> Steering.allStop(stop, moment);
      case Order.Dock dock -> Docking.dock(dock, moment);
      case Order.Undock undock -> Docking.undock(undock, moment);
      case Order.TakeAboard take -> Docking.takeAboard(take, moment);
    };
  }

  /// A helm of a vessel that has helms, none of which works; a vessel without any is steered all the same.
  private static Optional<EntityId> deadHelm(World world, EntityId vessel) {
    return Device.working(world, vessel, HELM).isPresent()
        ? Optional.empty()
        : Device.of(world, vessel, HELM).stream().findFirst();
  }

  @Override
  public Ruling due(Timer timer, Moment moment) {
    return switch (timer) {
      case Fall fall -> Pulling.due(fall, moment);
      case Later.End end -> Steering.end(end, moment);
      case Later.Dry dry -> Stranding.dry(dry, moment);
      case Later.Hidden hidden -> Steering.hidden(hidden, moment.world());
      case Later.Follow follow -> Steering.follow(follow, moment);
      case Later.LookRound look -> Steering.lookRound(look, moment);
      case Later.Retime retime -> Steering.retime(retime, moment);
      default -> throw new IllegalStateException("no law for " + timer);
    };
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    Ruling own =
        switch (fact) {
          case CourseSet set -> Steering.under(set, moment);
          case Arrived arrived -> Steering.onward(arrived, moment);
          case PursuitBegun begun -> Steering.after(begun, moment);
          case HidingBegun begun -> Steering.hiding(begun, moment);
          case Crippled(EntityId vessel) ->
              Stranding.undriven(moment.world(), vessel).and(Pulling.drive(vessel, moment));
          case Destroyed(EntityId thing, EntityId by) ->
              Stranding.undriven(moment.world(), thing)
                  .and(Ruling.happens(Docking.adrift(moment.world(), thing)));
          case DeviceDamaged(EntityId device, int condition) -> driven(device, moment);
          case DeviceRepaired(EntityId device, int condition) -> driven(device, moment);
          case Switched(EntityId device, boolean on) -> driven(device, moment);
          case FuelRanOut(EntityId vessel) -> Pulling.drive(vessel, moment);
          case SankInto sank -> Pulling.sank(sank, moment);
          case Swallowed swallowed -> Pulling.fed(swallowed, moment);
          case Closed(EntityId body) -> Pulling.closed(body, moment.world());
          default -> Ruling.nothing();
        };
    return fact instanceof CourseChange change
        ? own.and(Steering.followers(change.vessel(), moment))
            .and(Pulling.turned(change.vessel(), moment))
        : own;
  }

  /// A device that changed may be a drive, or feed one.
  private static Ruling driven(EntityId device, Moment moment) {
    World world = moment.world();
    return Stranding.undrivenBy(world, device)
        .and(Steering.slowed(device, world))
        .and(Steering.leave(device, moment))
        .and(Pulling.drive(world.of(device, Device.DEVICE).host(), moment));
  }

  /// How fast the vessels of her own side are is known to everybody, as they were built.
  private static void speeds(EntityId body, World world, Percepts out) {
    Optional<EntityId> side = Allegiance.of(world, body);
    if (side.isEmpty()) return;
    for (EntityId vessel : world.all(Drive.DRIVE)) {
      long thousandths = world.of(vessel, Drive.DRIVE).warp() / 1_000;
      if (thousandths > 0
          && world.has(vessel, Hull.HULL)
          && Allegiance.of(world, vessel).equals(side))
        out.add(world.origin(vessel, Drive.DRIVE), "speed", vessel, thousandths);
    }
  }

  /// Whether the deck moves is felt in every room, and in what hangs on a hull that moves.
  private static void underWay(World world, EntityId vessel, Percepts out) {
    EntityId carrier = world.find(vessel, Mooring.MOORING).map(Mooring::host).orElse(vessel);
    Optional<Course> course = world.find(carrier, Course.COURSE);
    if (course.filter(is -> is instanceof Course.Leg || is instanceof Course.Warp).isPresent())
      out.add(world.origin(carrier, Course.COURSE), "under_way", carrier);
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    speeds(body, world, out);
    Pulling.percepts(body, world, out);
    Optional<EntityId> aboard = Vessels.of(world, body);
    if (aboard.isEmpty()) return;
    EntityId vessel = aboard.get();
    Positions.system(world, vessel)
        .ifPresent(
            system -> out.add(world.origin(vessel, Location.LOCATION), "at", vessel, system));
    world
        .find(vessel, Stay.STAY)
        .ifPresent(stay -> out.add(world.origin(vessel, Stay.STAY), "at", vessel, stay.at()));
    world
        .find(vessel, Bound.BOUND)
        .ifPresent(bound ->
            out.add(world.origin(vessel, Bound.BOUND), "bound_for", vessel, bound.destination()));
    LaidIn.of(world, vessel)
        .ifPresent(laid ->
            out.add(world.origin(vessel, LaidIn.LAID_IN), "laid_in", vessel, laid.destination()));
    world
        .find(vessel, Mooring.MOORING)
        .ifPresent(mooring ->
            out.add(world.origin(vessel, Mooring.MOORING), "docked", vessel, mooring.host()));
    underWay(world, vessel, out);
    if (Vessels.viewing(world, body).filter(vessel::equals).isEmpty()) return;
    world
        .find(vessel, Tank.TANK)
        .ifPresent(
            tank -> out.add(world.origin(vessel, Tank.TANK), "fuel", vessel, tank.percent()));
    for (EntityId craft : world.all(Mooring.MOORING, new Mooring(vessel)))
      if (world.within(craft, vessel) && !Vessels.destroyed(world, craft))
        out.add(world.origin(craft, Mooring.MOORING), "in_bay", craft, vessel);
  }
}
