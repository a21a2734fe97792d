package dramaturg.world.mechanics.motion.pull;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Attraction;
import dramaturg.world.mechanics.motion.helm.Drive;
import dramaturg.world.mechanics.motion.helm.Handling;
import dramaturg.world.mechanics.motion.helm.Tank;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Meetings;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Track;
import dramaturg.world.state.space.Vec;
import dramaturg.world.state.space.matter.Pull;
import dramaturg.world.state.space.matter.Swallowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The law of bodies that pull ([Pull]). Whatever is out in space in such a body's reach falls towards it, unless its
/// own drive works, or it hangs on something that does not fall; what goes round a planet only where the body pulls
/// more than that. The body itself falls to the large body that pulls most at it. When something turns, each pair that
/// it is one of is looked at once, and the moment of the next change is worked out from the courses.
public final class Pulling {
  /// A thing falls a little farther than to where something becomes of it, so that rounding does not keep it off.
  static final double INSIDE = 0.99;

  /// How long a drive that has come back, or gone, takes to be felt.
  private static final long DRIVE_MILLIS = 1_000;

  private Pulling() {}

  /// How near to a body a thing falls at once: until its hull breaks, or it is swallowed.
  static double stopKm(World world, EntityId thing, EntityId by) {
    double mouth = mouthKm(world, thing, by);
    if (!world.has(by, Pull.PULL) || !breakable(world, thing)) return mouth;
    return Math.max(mouth, breaksKm(world, thing, by));
  }

  private static double mouthKm(World world, EntityId thing, EntityId by) {
    double least = 1e-3;
    if (Handling.orbited(world, thing)) return Handling.radiusKm(world, thing);
    return Math.max(least, Handling.radiusKm(world, by));
  }

  private static double breaksKm(World world, EntityId thing, EntityId by) {
    return world.of(by, Pull.PULL).breaksKm(Handling.radiusKm(world, thing));
  }

  private static boolean breakable(World world, EntityId thing) {
    return world.has(thing, Hull.HULL) && !Vessels.destroyed(world, thing);
  }

  /// What moves otherwise than before falls otherwise too, or others fall to it.
  public static Ruling turned(EntityId thing, Moment moment) {
    return looks(thing, 0, moment);
  }

  /// A drive that came or went may let a thing fall, or hold it.
  public static Ruling drive(EntityId vessel, Moment moment) {
    return looks(vessel, DRIVE_MILLIS, moment);
  }

  private static Ruling looks(EntityId thing, long delay, Moment moment) {
    World world = moment.world();
    List<EntityId> bodies = world.all(Pull.PULL);
    Ruling ruling = Ruling.nothing();
    if (bodies.isEmpty()) return ruling;
    if (bodies.contains(thing)) {
      for (EntityId other : world.all(Bulk.BULK))
        if (matters(world, thing, other)) ruling = ruling.then(delay, near(world, thing, other));
      return ruling;
    }
    for (EntityId body : bodies)
      if (matters(world, body, thing)) ruling = ruling.then(delay, near(world, body, thing));
    return ruling;
  }

  private static boolean matters(World world, EntityId body, EntityId thing) {
    return !body.equals(thing)
        && world.has(thing, Course.COURSE)
        && Positions.together(world, body, thing);
  }

  private static Fall.Near near(World world, EntityId body, EntityId thing) {
    return new Fall.Near(body, thing, course(world, body), course(world, thing));
  }

  private static int course(World world, EntityId thing) {
    return world.origin(thing, Course.COURSE);
  }

  public static Ruling due(Fall timer, Moment moment) {
    return switch (timer) {
      case Fall.Near near -> near(near, moment);
      case Fall.Through through -> through(through, moment);
    };
  }

  private static Ruling near(Fall.Near due, Moment moment) {
    World world = moment.world();
    boolean turned =
        course(world, due.body()) != due.bodyCourse()
            || course(world, due.thing()) != due.thingCourse();
    if (turned || !world.has(due.body(), Pull.PULL)) return Ruling.nothing();
    if (!matters(world, due.body(), due.thing())) return Ruling.nothing();
    return Handling.orbited(world, due.thing())
        ? large(due.body(), due.thing(), moment)
        : small(due.body(), due.thing(), moment);
  }

  /// A body beside a large one: it falls there, sinks in.
  private static Ruling large(EntityId body, EntityId planet, Moment moment) {
    World world = moment.world();
    long now = moment.now();
    double distance = Positions.distanceKm(world, body, planet, now).orElseThrow();
    double ground = Handling.radiusKm(world, planet);
    boolean inside = world.of(body, Course.COURSE) instanceof Course.Attached;
    if (inside) return Ruling.nothing();
    if (distance <= ground) {
      long until = now + world.of(body, Pull.PULL).swallowMillis();
      return Ruling.happens(new SankInto(body, planet, until)).because(after(world, body));
    }
    if (world.has(body, Falling.FALLING)) {
      long at = Meetings.within(track(world, body), track(world, planet), ground, now);
      return later(body, planet, at, moment);
    }
    EntityId system = Positions.system(world, body).orElseThrow();
    Vec here = Positions.at(world, body, now).orElseThrow();
    if (!Attraction.strongest(world, system, body, here, now).equals(Optional.of(planet)))
      return Ruling.nothing();
    double both = world.of(body, Pull.PULL).strength() + Attraction.planetStrength(world, planet);
    return Ruling.happens(new Pulled(body, planet, now + Pull.fallMillis(both, distance, ground)));
  }

  /// Anything else near a body that pulls.
  private static Ruling small(EntityId body, EntityId thing, Moment moment) {
    World world = moment.world();
    long now = moment.now();
    double distance = Positions.distanceKm(world, body, thing, now).orElseThrow();
    if (distance <= mouthKm(world, thing, body)) return swallowed(body, thing, moment);
    if (breakable(world, thing) && distance <= breaksKm(world, thing, body))
      return Ruling.happens(new BrokenUp(thing, body), new Destroyed(thing, body))
          .because(after(world, thing, body))
          .then(1, near(world, body, thing));
    boolean falls = world.has(thing, Falling.FALLING);
    boolean held = held(world, thing, now);
    if (falls && held)
      return Ruling.happens(new PullEnded(thing, world.of(thing, Falling.FALLING).by()));
    boolean drawn = !falls && distance <= Attraction.drawsKm(world, body, thing);
    if (!held && (drawn || astray(world, thing, body))) {
      double stop = stopKm(world, thing, body);
      long takes = Pull.fallMillis(world.of(body, Pull.PULL).strength(), distance, stop);
      return Ruling.happens(new Pulled(thing, body, now + takes)).because(after(world, body));
    }
    return later(body, thing, next(body, thing, falls || held, moment), moment);
  }

  /// Whether a thing falls to where the body will not be, since that has turned.
  private static boolean astray(World world, EntityId thing, EntityId body) {
    boolean falls = world.find(thing, Falling.FALLING).filter(f -> f.by().equals(body)).isPresent();
    return falls
        && world.of(thing, Course.COURSE) instanceof Course.Leg leg
        && track(world, body).at(leg.arrivesMillis()).distance(leg.to())
            > stopKm(world, thing, body);
  }

  /// The entries, other than the opening, that set these on their courses.
  private static int[] after(World world, EntityId... things) {
    return Arrays.stream(things)
        .mapToInt(thing -> course(world, thing))
        .filter(entry -> entry > 0)
        .toArray();
  }

  /// When something becomes of the thing as the courses are.
  private static long next(EntityId body, EntityId thing, boolean stays, Moment moment) {
    World world = moment.world();
    Track one = track(world, body);
    Track other = track(world, thing);
    double most = mouthKm(world, thing, body);
    if (breakable(world, thing)) most = Math.max(most, breaksKm(world, thing, body));
    if (!stays) most = Math.max(most, Attraction.drawsKm(world, body, thing));
    return Meetings.within(one, other, most, moment.now());
  }

  private static Ruling later(EntityId body, EntityId thing, long at, Moment moment) {
    return at == Meetings.NEVER
        ? Ruling.nothing()
        : Ruling.nothing().then(Math.max(1, at - moment.now()), near(moment.world(), body, thing));
  }

  private static Track track(World world, EntityId thing) {
    return Track.of(world, thing).orElseThrow();
  }

  /// Whether a thing does not fall: it is driven, or hangs on something.
  private static boolean held(World world, EntityId thing, long now) {
    if (world.of(thing, Course.COURSE) instanceof Course.Attached) return true;
    return Drive.impulse(world, thing) > 0 && !Tank.dry(world, thing, now);
  }

  /// A thing goes, and what hangs on it goes along.
  private static Ruling swallowed(EntityId body, EntityId thing, Moment moment) {
    World world = moment.world();
    var gone = new ArrayList<>(List.of(thing));
    gone.addAll(Positions.attachedTo(world, thing));
    if (Handling.orbited(world, thing))
      for (EntityId other : world.all(Course.COURSE))
        if (Attraction.onGround(world, other, thing)) {
          gone.add(other);
          gone.addAll(Positions.attachedTo(world, other));
        }
    gone.remove(body);
    Ruling ruling = Ruling.nothing();
    for (EntityId one : gone)
      if (Positions.system(world, one).isPresent()) ruling = ruling.and(new Swallowed(one, body));
    return ruling.because(after(world, thing, body));
  }

  private static Ruling through(Fall.Through due, Moment moment) {
    World world = moment.world();
    return world.has(due.body(), Pull.PULL) && course(world, due.body()) == due.sunk()
        ? swallowed(due.body(), due.thing(), moment)
        : Ruling.nothing();
  }

  /// A body that sank in is through some time later.
  public static Ruling sank(SankInto sank, Moment moment) {
    long takes = Math.max(0, sank.untilMillis() - moment.now());
    return Ruling.nothing()
        .then(takes, new Fall.Through(sank.body(), sank.thing(), moment.entry()));
  }

  /// A body closes with what fills its measure.
  public static Ruling fed(Swallowed fact, Moment moment) {
    World world = moment.world();
    Optional<Pull> pull = world.find(fact.by(), Pull.PULL);
    boolean full = pull.filter(p -> p.filledBy(Bulk.of(world, fact.thing()).tonnes())).isPresent();
    return full ? Ruling.happens(new Closed(fact.by())) : Ruling.nothing();
  }

  /// Nothing falls towards what has closed.
  public static Ruling closed(EntityId body, World world) {
    var facts = new ArrayList<PullEnded>();
    for (EntityId thing : world.all(Falling.FALLING, new Falling(body)))
      if (Positions.system(world, thing).isPresent()) facts.add(new PullEnded(thing, body));
    return Ruling.happens(facts);
  }

  /// Those aboard what falls know, and those who have it or the body in view.
  public static void percepts(EntityId body, World world, Percepts out) {
    List<EntityId> falling = world.all(Falling.FALLING);
    if (falling.isEmpty()) return;
    Optional<EntityId> aboard = Vessels.of(world, body);
    if (aboard.isEmpty()) return;
    Optional<EntityId> view = Vessels.viewing(world, body);
    for (EntityId thing : falling) {
      EntityId by = world.of(thing, Falling.FALLING).by();
      boolean seen =
          view.filter(v -> Contacts.sees(world, v, thing) || Contacts.sees(world, v, by))
              .isPresent();
      if (seen || thing.equals(aboard.get()))
        out.add(world.origin(thing, Falling.FALLING), "pulled", thing, by);
    }
  }
}
