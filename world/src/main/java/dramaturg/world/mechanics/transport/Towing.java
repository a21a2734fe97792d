package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Term;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Held;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Sight;
import java.util.Optional;

/// Holding and hauling things in space.
final class Towing {
  /// How near a thing is hauled to another that is named instead of a distance, in kilometres.
  static final long BESIDE_KM = 100;

  private static final double METRES_PER_KM = 1_000;

  /// Where a thing is hauled.
  private record Goal(EntityId to, long distanceKm) {}

  private Towing() {}

  static Ruling tractor(Deeds.Tractor tractor, Moment moment) {
    World world = moment.world();
    if (heldBy(world, tractor.thing(), tractor.vessel())) return Ruling.nothing();
    Optional<Ruling> hindered =
        hindered(tractor.actor(), tractor.vessel(), tractor.thing(), moment);
    if (hindered.isPresent()) return hindered.get();
    TractorBeam beam = TractorBeam.of(world, tractor.vessel()).orElseThrow();
    return Ruling.happens(new TractorLocked(tractor.vessel(), tractor.thing(), beam.gripTonnes()));
  }

  /// The action lasts until the thing has arrived.
  static Ruling haul(Deeds.Haul haul, Moment moment) {
    World world = moment.world();
    Optional<Goal> goal = goal(world, haul.vessel(), haul.to());
    if (goal.isEmpty()) return Ruling.refused("no_such_thing");
    if (moment.begun()) return arrive(haul, goal.get(), moment);
    Optional<Ruling> hindered = hindered(haul.actor(), haul.vessel(), haul.thing(), moment);
    if (hindered.isPresent()) return hindered.get();
    TractorBeam beam = TractorBeam.of(world, haul.vessel()).orElseThrow();
    EntityId to = goal.get().to();
    double reachKm = beam.reachMetres() / METRES_PER_KM;
    if (!to.equals(haul.vessel())
        && !Positions.within(world, haul.vessel(), to, reachKm, moment.now()))
      return Ruling.refused("out_of_range");
    double gap =
        Positions.distanceKm(world, to, haul.thing(), moment.now()).orElse(0.0)
            - goal.get().distanceKm();
    if (gap <= 0) return Ruling.refused("near_enough");
    long takes = Math.max(1, (long) (gap * METRES_PER_KM / beam.metresPerSecond() * 1_000));
    var begun =
        new HaulingBegun(
            haul.vessel(),
            haul.thing(),
            to,
            goal.get().distanceKm(),
            beam.gripTonnes(),
            moment.now() + takes);
    return Ruling.takes(takes, begun);
  }

  private static Optional<Goal> goal(World world, EntityId vessel, Term to) {
    if (to instanceof Num(double km)) return Optional.of(new Goal(vessel, (long) km));
    return world
        .find(to.text())
        .flatMap(place -> Positions.carrier(world, place))
        .map(place -> new Goal(place, beside(world, place)));
  }

  private static long beside(World world, EntityId place) {
    long radiusKm = world.find(place, Bulk.BULK).map(Bulk::radiusMetres).orElse(0L) / 1_000;
    return radiusKm + BESIDE_KM;
  }

  private static Ruling arrive(Deeds.Haul haul, Goal goal, Moment moment) {
    World world = moment.world();
    boolean held =
        heldBy(world, haul.thing(), haul.vessel())
            && TractorBeam.of(world, haul.vessel()).isPresent();
    boolean hauled =
        world.find(haul.thing(), Course.COURSE).orElse(null) instanceof Course.Leg leg
            && leg.arrivesMillis() <= moment.now();
    if (!held) return Ruling.refused("lost_hold");
    if (!hauled || !Positions.together(world, haul.thing(), goal.to()))
      return Ruling.refused("interrupted");
    return Ruling.happens(new Hauled(haul.vessel(), haul.thing()));
  }

  static Ruling release(Deeds.Release release, Moment moment) {
    World world = moment.world();
    if (!Vessels.controls(world, release.actor(), release.vessel()))
      return Ruling.refused("not_at_the_controls");
    if (!heldBy(world, release.thing(), release.vessel())) return Ruling.refused("not_held");
    return Ruling.happens(new TractorReleased(release.vessel(), release.thing()));
  }

  /// What a holder that can hold no longer lets go.
  static Ruling letGo(EntityId holder, Moment moment) {
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    if (TractorBeam.of(world, holder).isPresent()) return ruling;
    for (EntityId thing : world.all(Held.HELD))
      if (heldBy(world, thing, holder)) ruling = ruling.and(new TractorReleased(holder, thing));
    return ruling;
  }

  /// What is no more is held no more, and holds nothing.
  static Ruling gone(EntityId thing, Moment moment) {
    World world = moment.world();
    Ruling ruling = letGo(thing, moment);
    return world
        .find(thing, Held.HELD)
        .map(held -> ruling.and(new TractorReleased(held.by(), thing)))
        .orElse(ruling);
  }

  /// What tears itself loose is held no more; and a holder that turns while it hauls only holds on.
  static Ruling moved(CourseChange change, Moment moment) {
    World world = moment.world();
    EntityId mover = change.vessel();
    Ruling ruling = Ruling.nothing();
    for (EntityId thing : world.all(Held.HELD)) {
      Held held = world.of(thing, Held.HELD);
      boolean onLeg = world.find(thing, Course.COURSE).orElse(null) instanceof Course.Leg;
      if (thing.equals(mover) && !own(change) && !attached(world, thing, held.by()))
        ruling = ruling.and(new TractorReleased(held.by(), thing));
      else if (held.by().equals(mover) && onLeg)
        ruling = ruling.and(new TractorLocked(mover, thing, held.gripTonnes()));
    }
    return ruling;
  }

  private static boolean own(CourseChange change) {
    return change instanceof HaulingBegun
        || change instanceof Hauled
        || change instanceof TractorLocked
        || change instanceof TractorReleased;
  }

  private static boolean attached(World world, EntityId thing, EntityId to) {
    return world.find(thing, Course.COURSE).orElse(null) instanceof Course.Attached attached
        && attached.to().equals(to);
  }

  private static boolean heldBy(World world, EntityId thing, EntityId holder) {
    return world.find(thing, Held.HELD).filter(held -> held.by().equals(holder)).isPresent();
  }

  private static Optional<Ruling> hindered(
      EntityId actor, EntityId vessel, EntityId thing, Moment moment) {
    World world = moment.world();
    if (!Vessels.controls(world, actor, vessel)) return refusal("not_at_the_controls");
    Optional<TractorBeam> beam = TractorBeam.of(world, vessel);
    if (beam.isEmpty()) return refusal("no_tractor_beam");
    if (!loose(world, thing) || world.within(vessel, thing)) return refusal("cannot_be_held");
    if (Positions.attachedTo(world, thing).contains(vessel)) return refusal("cannot_be_held");
    if (world.has(thing, Held.HELD) && !heldBy(world, thing, vessel))
      return refusal("already_held");
    if (Bulk.of(world, thing).tonnes() > beam.get().gripTonnes()) return refusal("too_heavy");
    if (Shields.up(world, thing))
      return Optional.of(
          Ruling.refused("shields_up").because(world.origin(thing, Shields.SHIELDS)));
    double reachKm = beam.get().reachMetres() / METRES_PER_KM;
    if (!Positions.within(world, vessel, thing, reachKm, moment.now()))
      return refusal("out_of_range");
    return Sight.clear(world, vessel, thing, moment.now()) ? Optional.empty() : refusal("hidden");
  }

  /// Whether the thing is out in space and no place.
  private static boolean loose(World world, EntityId thing) {
    boolean matter =
        world.isA(thing, RootKind.VESSEL.word()) || world.isA(thing, RootKind.BODY.word());
    return matter
        && world.around(thing, Hull.HULL).isEmpty()
        && Positions.at(world, thing, 0).isPresent();
  }

  private static Optional<Ruling> refusal(String reason) {
    return Optional.of(Ruling.refused(reason));
  }
}
