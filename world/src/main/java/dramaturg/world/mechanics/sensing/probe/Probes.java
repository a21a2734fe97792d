package dramaturg.world.mechanics.sensing.probe;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Terms;
import dramaturg.world.mechanics.sensing.Scans;
import dramaturg.world.mechanics.sensing.view.Eyes;
import dramaturg.world.mechanics.sensing.view.Library;
import dramaturg.world.mechanics.sensing.view.Signature;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rules probes: they fly straight to a thing, look at it from beside, and tell the vessel that launched them, as long
/// as it is in the same system. What gives out power there, however well it hides from afar, they notice; what it is,
/// the vessel finds out by tracing that.
public final class Probes {
  /// How much longer it takes to trace a reading than to look closely at a thing.
  static final int TRACE_SCANS = 3;

  /// Up to how far above a large body a thing counts as standing on it, in kilometres.
  static final double GROUND_KM = 10;

  private Probes() {}

  public static Ruling launch(Launch launch, Moment moment) {
    World world = moment.world();
    EntityId vessel = launch.vessel();
    if (!Vessels.controls(world, launch.actor(), vessel))
      return Ruling.refused("not_at_the_controls");
    if (Vessels.destroyed(world, vessel)) return Ruling.refused("destroyed");
    boolean aboard = world.has(launch.probe(), Probe.PROBE) && world.within(launch.probe(), vessel);
    if (!aboard) return Ruling.refused("no_probe");
    EntityId to = launch.to();
    Optional<Double> distance = Positions.distanceKm(world, vessel, to, moment.now());
    if (distance.isEmpty() || world.within(to, vessel)) return Ruling.refused("out_of_range");
    double seconds =
        distance.get() * 1_000 / world.of(launch.probe(), Probe.PROBE).metresPerSecond();
    long millis = Math.max(1, (long) (seconds * 1_000));
    return Ruling.happens(
            new ProbeFacts.Launched(vessel, launch.probe(), to, moment.now() + millis))
        .then(millis, new Arrival(vessel, launch.probe(), to));
  }

  public static Ruling arrive(Arrival arrival, Moment moment) {
    World world = moment.world();
    EntityId vessel = arrival.vessel();
    EntityId to = arrival.to();
    boolean lost =
        Vessels.destroyed(world, vessel)
            || Vessels.destroyed(world, to)
            || !Positions.together(world, vessel, to);
    if (lost) return Ruling.nothing();
    Ruling ruling =
        Ruling.happens(new ProbeFacts.ProbeArrived(vessel, arrival.probe(), to))
            .and(Ruling.happens(Scans.readings(world, vessel, to, moment.now())));
    long megawatts = 0;
    for (EntityId source : sources(world, to)) megawatts += power(world, source);
    return megawatts == 0 ? ruling : ruling.and(new ProbeFacts.EmissionRead(vessel, to, megawatts));
  }

  public static Ruling trace(Trace trace, Moment moment) {
    World world = moment.world();
    Optional<EntityId> vessel = Vessels.viewing(world, trace.actor());
    if (vessel.isEmpty()) return Ruling.refused("no_view");
    Eyes eyes = Eyes.of(world, vessel.get());
    if (eyes.rangeKm() <= 0) return Ruling.refused("sensors_failed");
    Optional<Integer> read =
        Optional.ofNullable(
            world.or(vessel.get(), Findings.FINDINGS, Findings.NONE).entries().get(trace.thing()));
    if (read.isEmpty()) return Ruling.refused("nothing_read");
    if (!moment.begun()) return Ruling.takes(eyes.scanMillis() * TRACE_SCANS);
    Ruling ruling = Ruling.nothing();
    List<EntityId> sources = sources(world, trace.thing());
    for (EntityId source : sources)
      ruling =
          ruling.and(
              new ProbeFacts.Traced(
                  vessel.get(),
                  trace.thing(),
                  source,
                  Terms.atom(Library.name(world, vessel.get(), source))));
    for (EntityId source : sources)
      ruling =
          ruling.and(Ruling.happens(Scans.readings(world, vessel.get(), source, moment.now())));
    return ruling.facts().isEmpty() ? Ruling.refused("nothing_read") : ruling.because(read.get());
  }

  /// The hulls in or on a thing whose reactors give power, itself included, by index.
  private static List<EntityId> sources(World world, EntityId thing) {
    var found = new ArrayList<EntityId>();
    for (EntityId hull : world.all(Hull.HULL))
      if (power(world, hull) > 0 && !Unseen.cloaked(world, hull) && on(world, hull, thing))
        found.add(hull);
    return found;
  }

  private static boolean on(World world, EntityId hull, EntityId thing) {
    if (world.within(hull, thing)) return true;
    double ground = Bulk.of(world, thing).radiusMetres() / 1_000.0 + GROUND_KM;
    boolean stands =
        world.has(thing, Bulk.BULK)
            && world.find(hull, Course.COURSE).orElse(null) instanceof Course.Orbit orbit
            && orbit.around().equals(thing)
            && orbit.radiusKm() <= ground;
    boolean hangs =
        world.find(hull, Course.COURSE).orElse(null) instanceof Course.Attached attached
            && !attached.to().equals(hull)
            && on(world, attached.to(), thing);
    return stands || hangs;
  }

  private static long power(World world, EntityId hull) {
    long power = 0;
    for (EntityId id : Device.of(world, hull, Signature.REACTOR))
      if (world.of(id, Device.DEVICE).works()) power += world.of(id, Device.DEVICE).drawMegawatts();
    return power;
  }

  /// Those at the controls know which probes their vessel has left.
  public static void percepts(EntityId body, World world, Percepts out) {
    Optional<EntityId> vessel = Vessels.viewing(world, body);
    if (vessel.isEmpty()) return;
    for (EntityId probe : world.all(Probe.PROBE))
      if (world.within(probe, vessel.get()))
        out.add(world.origin(probe, Location.LOCATION), "probe", probe, vessel.get());
    world
        .or(vessel.get(), Findings.FINDINGS, Findings.NONE)
        .entries()
        .forEach((thing, entry) -> out.add(entry, "strange_reading", thing));
  }
}
