package dramaturg.world.mechanics.motion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Bound;
import dramaturg.world.mechanics.motion.helm.Drive;
import dramaturg.world.mechanics.motion.helm.Handling;
import dramaturg.world.mechanics.motion.helm.LaidIn;
import dramaturg.world.mechanics.motion.helm.Lookout;
import dramaturg.world.mechanics.motion.helm.Plan;
import dramaturg.world.mechanics.motion.helm.Pursuit;
import dramaturg.world.mechanics.motion.helm.Stay;
import dramaturg.world.mechanics.motion.helm.Tank;
import dramaturg.world.mechanics.motion.pull.Falling;
import dramaturg.world.mechanics.motion.turn.Arrived;
import dramaturg.world.mechanics.motion.turn.CourseLaidIn;
import dramaturg.world.mechanics.motion.turn.CourseSet;
import dramaturg.world.mechanics.motion.turn.Departed;
import dramaturg.world.mechanics.motion.turn.HidingBegun;
import dramaturg.world.mechanics.motion.turn.PursuitBegun;
import dramaturg.world.mechanics.motion.turn.PursuitEnded;
import dramaturg.world.mechanics.motion.turn.Stopped;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.hive.Clinging;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Held;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Sight;
import dramaturg.world.state.space.Star;
import dramaturg.world.state.space.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The law of courses: how one is set, followed and ended.
final class Steering {
  /// How long a helmsman takes to turn after a destination that turned.
  static final long FOLLOW_MILLIS = 2_000;

  /// How long he looks round for his destination in the system that he came to.
  static final long LOOK_ROUND_MILLIS = 10_000;

  private Steering() {}

  static Ruling setCourse(Order.SetCourse order, Moment moment) {
    World world = moment.world();
    EntityId vessel = order.vessel();
    EntityId target = Plan.target(world, order.destination());
    if (Positions.warp(world, target).isPresent()) return Ruling.refused("nowhere");
    if (Positions.together(world, vessel, target) && !Lookout.knows(world, vessel, target))
      return Ruling.refused("no_contact");
    Ruling ruling = course(vessel, order.destination(), moment);
    Optional<EntityId> idle = Drive.idle(world, vessel);
    boolean waits = ruling.reason().equals(Plan.NO_WARP_DRIVE) && idle.isPresent();
    return waits ? layIn(order, idle.get(), world) : ruling;
  }

  private static Ruling layIn(Order.SetCourse order, EntityId drive, World world) {
    EntityId vessel = order.vessel();
    var course = new LaidIn(order.destination(), order.actor());
    return world.find(vessel, LaidIn.LAID_IN).filter(course::equals).isPresent()
        ? Ruling.nothing()
        : Ruling.happens(new CourseLaidIn(vessel, course.destination(), course.by()))
            .because(world.origin(drive, Device.DEVICE));
  }

  /// A device that runs again may be the drive that a course waits for.
  static Ruling leave(EntityId device, Moment moment) {
    World world = moment.world();
    EntityId vessel = world.of(device, Device.DEVICE).host();
    Optional<LaidIn> laid = LaidIn.of(world, vessel);
    if (laid.isEmpty() || !Drive.drives(world, device)) return Ruling.nothing();
    if (bonds(world, vessel, moment.now()).isPresent()) return Ruling.nothing();
    EntityId destination = laid.get().destination();
    return Plan.to(world, vessel, destination, moment.now()) instanceof Plan.Way way
        ? Ruling.happens(turn(world, vessel, destination, way))
            .because(world.origin(vessel, LaidIn.LAID_IN))
        : Ruling.nothing();
  }

  static Ruling pursue(Order.Pursue order, Moment moment) {
    World world = moment.world();
    EntityId vessel = order.vessel();
    EntityId target = order.target();
    if (target.equals(vessel) || !world.has(target, Course.COURSE))
      return Ruling.refused("no_such_thing");
    if (!Positions.together(world, vessel, target) || !Lookout.sees(world, vessel, target))
      return Ruling.refused("no_contact");
    Optional<String> bonds = bonds(world, vessel, moment.now());
    if (bonds.isPresent()) return Ruling.refused(bonds.get());
    if (Plan.to(world, vessel, target, moment.now()) instanceof Plan.None(String reason))
      return Ruling.refused(reason);
    return Ruling.happens(new PursuitBegun(vessel, target));
  }

  /// What a pursuit leads to at once: the first course.
  static Ruling after(PursuitBegun begun, Moment moment) {
    return go(begun.vessel(), begun.target(), moment);
  }

  /// Who lies still already, beside a thing that it pursues, follows it no longer.
  static Ruling allStop(Order.AllStop order, Moment moment) {
    World world = moment.world();
    EntityId vessel = order.vessel();
    return switch (world.find(vessel, Course.COURSE).orElse(null)) {
      case Course.Leg leg ->
          world.has(vessel, Falling.FALLING)
              ? Ruling.refused("pulled")
              : Ruling.happens(new Stopped(vessel));
      case Course.Warp warp -> Ruling.happens(new Stopped(vessel));
      case null, default ->
          world.has(vessel, LaidIn.LAID_IN)
              ? Ruling.happens(new Stopped(vessel))
              : unfollowed(world, vessel);
    };
  }

  private static Ruling unfollowed(World world, EntityId vessel) {
    return world
        .find(vessel, Pursuit.PURSUIT)
        .map(pursuit -> Ruling.happens(new PursuitEnded(vessel, pursuit.target())))
        .orElse(Ruling.nothing());
  }

  /// Where a thing is that is to see nothing of it the helmsman is told by whoever gives the order.
  static Ruling lieBehind(Order.LieBehind order, Moment moment) {
    World world = moment.world();
    EntityId vessel = order.vessel();
    EntityId body = order.body();
    EntityId thing = order.thing();
    Optional<String> bonds = bonds(world, vessel, moment.now());
    if (bonds.isPresent()) return Ruling.refused(bonds.get());
    if (!Handling.orbited(world, body)
        || !Positions.together(world, vessel, body)
        || !Positions.together(world, vessel, thing)) return Ruling.refused("no_such_thing");
    double speed = Drive.impulse(world, vessel);
    if (speed <= 0) return Ruling.refused("no_impulse_drive");
    Vec to = HidingBegun.behind(world, body, thing, moment.now());
    double way = Positions.at(world, vessel, moment.now()).orElse(to).distance(to);
    long arrives = moment.now() + Math.max(1, (long) Math.ceil(way / speed));
    return Ruling.happens(new HidingBegun(vessel, body, thing, arrives));
  }

  /// The end of the way, when the facts stand.
  static Ruling hiding(HidingBegun begun, Moment moment) {
    long way = Math.max(0, begun.arrivesMillis() - moment.now());
    return Ruling.nothing().then(way, new Later.Hidden(begun.vessel(), moment.entry()));
  }

  static Ruling hidden(Later.Hidden hidden, World world) {
    return world.origin(hidden.vessel(), Course.COURSE) == hidden.course()
        ? Ruling.happens(new Stopped(hidden.vessel()))
        : Ruling.nothing();
  }

  /// What keeps the vessel from moving of its own accord, if anything does.
  static Optional<String> bonds(World world, EntityId vessel, long now) {
    if (world.has(vessel, Mooring.MOORING)) return Optional.of("docked");
    if (world.has(vessel, Clinging.CLINGING)) return Optional.of("clings");
    if (!world.has(vessel, Course.COURSE)) return Optional.of("aboard");
    if (Tank.dry(world, vessel, now)) return Optional.of("no_fuel");
    boolean held =
        world
            .find(vessel, Held.HELD)
            .filter(hold -> hold.gripTonnes() / Held.STRAIN >= Bulk.of(world, vessel).tonnes())
            .isPresent();
    return held ? Optional.of("held") : Optional.empty();
  }

  private static Ruling course(EntityId vessel, EntityId destination, Moment moment) {
    World world = moment.world();
    Optional<String> bonds = bonds(world, vessel, moment.now());
    if (bonds.isPresent()) return Ruling.refused(bonds.get());
    return switch (Plan.to(world, vessel, destination, moment.now())) {
      case Plan.None(String reason) -> Ruling.refused(reason);
      case Plan.Here here ->
          stays(world, vessel, destination)
              ? Ruling.nothing()
              : Ruling.happens(new Arrived(vessel, destination));
      case Plan.Way way -> Ruling.happens(turn(world, vessel, destination, way));
    };
  }

  private static boolean stays(World world, EntityId vessel, EntityId destination) {
    boolean lies = !(world.of(vessel, Course.COURSE) instanceof Course.Leg);
    return lies && world.find(vessel, Stay.STAY).filter(new Stay(destination)::equals).isPresent();
  }

  private static List<WorldFact> turn(
      World world, EntityId vessel, EntityId destination, Plan.Way way) {
    var facts = new ArrayList<WorldFact>();
    facts.add(new CourseSet(vessel, destination, way.arrivesMillis()));
    Optional<EntityId> system = Positions.system(world, vessel);
    if (way.course() instanceof Course.Warp && system.isPresent())
      facts.add(new Departed(vessel, system.get(), destination));
    return facts;
  }

  /// What a new course leads to: its end, and before that an empty tank.
  static Ruling under(CourseSet set, Moment moment) {
    World world = moment.world();
    long now = moment.now();
    Ruling ruling = Ruling.nothing();
    long arrives = Math.max(now, set.arrivesMillis());
    ruling = ruling.then(arrives - now, new Later.End(set.vessel(), moment.entry()));
    var dry = world.find(set.vessel(), Tank.TANK).map(Tank::dryAt);
    if (dry.isPresent() && dry.get().isPresent() && dry.get().getAsLong() < arrives)
      ruling =
          ruling.then(dry.get().getAsLong() - now, new Later.Dry(set.vessel(), moment.entry()));
    return ruling;
  }

  static Ruling end(Later.End end, Moment moment) {
    World world = moment.world();
    EntityId vessel = end.vessel();
    if (world.origin(vessel, Course.COURSE) != end.course()) return Ruling.nothing();
    return switch (world.of(vessel, Course.COURSE)) {
      case Course.Warp warp -> Ruling.happens(new Arrived(vessel, warp.to()));
      case Course.Leg leg -> end(leg, vessel, moment);
      case Course.Rest rest -> Ruling.nothing();
      case Course.Orbit orbit -> Ruling.nothing();
      case Course.Attached attached -> Ruling.nothing();
    };
  }

  /// A destination that a body hides is awaited, and one that is seen elsewhere than it was to be is made for anew.
  private static Ruling end(Course.Leg leg, EntityId vessel, Moment moment) {
    World world = moment.world();
    EntityId target = Plan.target(world, leg.destination());
    boolean near = near(world, vessel, leg.destination(), moment.now());
    boolean here = Plan.to(world, vessel, leg.destination(), moment.now()) instanceof Plan.Here;
    if (near && (here || Sight.clear(world, vessel, target, moment.now())))
      return Ruling.happens(new Arrived(vessel, leg.destination()));
    boolean seen = Positions.together(world, vessel, target) && Lookout.sees(world, vessel, target);
    return near || seen ? go(vessel, leg.destination(), moment) : lost(world, vessel);
  }

  private static boolean near(World world, EntityId vessel, EntityId destination, long now) {
    EntityId target = Plan.target(world, destination);
    double reach = Plan.COMPANY * Handling.standOffKm(world, vessel, target);
    return Positions.within(world, vessel, target, reach, now);
  }

  private static Ruling lost(World world, EntityId vessel) {
    return Ruling.happens(new Stopped(vessel)).and(unfollowed(world, vessel));
  }

  /// What an arrival leads to: from the edge of a system on to the destination in it, and on beside a target that
  /// does not stand still.
  static Ruling onward(Arrived arrived, Moment moment) {
    World world = moment.world();
    EntityId vessel = arrived.vessel();
    Optional<EntityId> goal =
        world
            .find(vessel, Bound.BOUND)
            .map(Bound::destination)
            .or(() -> world.find(vessel, Pursuit.PURSUIT).map(Pursuit::target));
    if (goal.isEmpty()) return Ruling.nothing();
    boolean edge = world.has(arrived.destination(), Star.STAR);
    EntityId target = Plan.target(world, goal.get());
    if (edge
        && !(Positions.together(world, vessel, target) && Lookout.knows(world, vessel, target)))
      return Ruling.nothing()
          .then(
              comesIn(world, vessel, target, moment.now()) + LOOK_ROUND_MILLIS,
              new Later.LookRound(vessel, moment.entry()));
    return go(vessel, goal.get(), moment);
  }

  /// How long it takes until a target that was overtaken at warp comes to this system; 0 if it is on no such way.
  private static long comesIn(World world, EntityId vessel, EntityId target, long now) {
    return Positions.warp(world, target)
        .filter(warp -> Positions.system(world, vessel).filter(warp.to()::equals).isPresent())
        .map(warp -> Math.max(0, warp.arrivesMillis() - now))
        .orElse(0L);
  }

  static Ruling lookRound(Later.LookRound look, Moment moment) {
    World world = moment.world();
    EntityId vessel = look.vessel();
    if (world.origin(vessel, Course.COURSE) != look.course()) return Ruling.nothing();
    Optional<EntityId> goal = world.find(vessel, Bound.BOUND).map(Bound::destination);
    if (goal.isEmpty()) return Ruling.nothing();
    EntityId target = Plan.target(world, goal.get());
    boolean there = Positions.together(world, vessel, target);
    return there && Lookout.knows(world, vessel, target)
        ? go(vessel, goal.get(), moment)
        : lost(world, vessel);
  }

  private static Ruling go(EntityId vessel, EntityId goal, Moment moment) {
    World world = moment.world();
    return switch (Plan.to(world, vessel, goal, moment.now())) {
      case Plan.None none -> lost(world, vessel);
      case Plan.Here here ->
          world.has(vessel, Bound.BOUND)
              ? Ruling.happens(new Arrived(vessel, goal))
              : Ruling.nothing();
      case Plan.Way way -> Ruling.happens(turn(world, vessel, goal, way));
    };
  }

  /// What those do who are bound for a thing that now moves otherwise, or after it.
  static Ruling followers(EntityId changed, Moment moment) {
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    boolean atWarp = Positions.warp(world, changed).isPresent();
    if (atWarp && Positions.system(world, changed).isPresent()) return ruling;
    for (EntityId vessel : followers(world, changed)) {
      EntityId goal = goal(world, vessel).orElseThrow();
      if (!atWarp) ruling = ruling.then(FOLLOW_MILLIS, new Later.Follow(vessel, goal));
      else if (Positions.warp(world, vessel).isEmpty() && Lookout.sees(world, vessel, changed))
        ruling =
            ruling.and(
                world.has(vessel, Pursuit.PURSUIT)
                    ? go(vessel, goal, moment)
                    : lost(world, vessel));
    }
    return ruling;
  }

  private static List<EntityId> followers(World world, EntityId changed) {
    var found = new ArrayList<EntityId>();
    for (EntityId vessel : world.all(Bound.BOUND)) add(world, vessel, changed, found);
    for (EntityId vessel : world.all(Pursuit.PURSUIT)) add(world, vessel, changed, found);
    return found;
  }

  private static void add(World world, EntityId vessel, EntityId changed, List<EntityId> found) {
    boolean after =
        goal(world, vessel).filter(goal -> Plan.target(world, goal).equals(changed)).isPresent();
    if (after && !vessel.equals(changed) && !found.contains(vessel)) found.add(vessel);
  }

  /// What a vessel makes for, unless something else has taken it off that line: a dash, a beam, a fall.
  private static Optional<EntityId> goal(World world, EntityId vessel) {
    return world
        .find(vessel, Pursuit.PURSUIT)
        .map(Pursuit::target)
        .or(() -> world.find(vessel, Bound.BOUND).map(Bound::destination))
        .filter(goal ->
            !(world.find(vessel, Course.COURSE).orElse(null) instanceof Course.Leg leg)
                || leg.destination().equals(goal));
  }

  static Ruling follow(Later.Follow follow, Moment moment) {
    World world = moment.world();
    EntityId vessel = follow.vessel();
    EntityId target = Plan.target(world, follow.destination());
    boolean still = goal(world, vessel).filter(follow.destination()::equals).isPresent();
    if (!still || !Lookout.sees(world, vessel, target)) return Ruling.nothing();
    if (!Positions.together(world, vessel, target)) return Ruling.nothing();
    if (bonds(world, vessel, moment.now()).isPresent()) return Ruling.nothing();
    if (Plan.to(world, vessel, follow.destination(), moment.now()) instanceof Plan.Way way) {
      boolean same = same(world, vessel, way);
      return same
          ? Ruling.nothing()
          : Ruling.happens(turn(world, vessel, follow.destination(), way));
    }
    return Ruling.nothing();
  }

  /// What a change to a drive means for a vessel under way.
  static Ruling slowed(EntityId device, World world) {
    EntityId vessel = world.of(device, Device.DEVICE).host();
    boolean under =
        world.has(vessel, Bound.BOUND)
            && Drive.drives(world, device)
            && !world.has(vessel, Falling.FALLING)
            && !world.has(vessel, Held.HELD);
    return under
        ? Ruling.nothing().then(0, new Later.Retime(vessel, world.origin(vessel, Course.COURSE)))
        : Ruling.nothing();
  }

  /// The course is set anew where the drives take longer or shorter than was reckoned.
  static Ruling retime(Later.Retime retime, Moment moment) {
    World world = moment.world();
    EntityId vessel = retime.vessel();
    Optional<EntityId> goal = goal(world, vessel);
    if (goal.isEmpty() || world.origin(vessel, Course.COURSE) != retime.course())
      return Ruling.nothing();
    OptionalLong arrives =
        switch (world.of(vessel, Course.COURSE)) {
          case Course.Leg leg -> OptionalLong.of(leg.arrivesMillis());
          case Course.Warp warp -> OptionalLong.of(warp.arrivesMillis());
          case Course.Rest rest -> OptionalLong.empty();
          case Course.Orbit orbit -> OptionalLong.empty();
          case Course.Attached attached -> OptionalLong.empty();
        };
    boolean otherwise =
        arrives.isPresent()
            && Plan.to(world, vessel, goal.get(), moment.now()) instanceof Plan.Way way
            && Math.abs(way.arrivesMillis() - arrives.getAsLong()) > FOLLOW_MILLIS;
    return otherwise ? go(vessel, goal.get(), moment) : Ruling.nothing();
  }

  /// Whether the vessel is already on a course that leads to as good as the same end.
  private static boolean same(World world, EntityId vessel, Plan.Way way) {
    return world.of(vessel, Course.COURSE) instanceof Course.Leg now
        && way.course() instanceof Course.Leg then
        && Math.abs(now.arrivesMillis() - then.arrivesMillis()) < FOLLOW_MILLIS
        && now.to().distance(then.to()) < Drive.impulse(world, vessel) * FOLLOW_MILLIS + 1;
  }
}
