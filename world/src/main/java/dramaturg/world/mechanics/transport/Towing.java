package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Held;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// Holding and hauling things in space.
final class Towing {
  private static final double METRES_PER_KM = 1_000;

  private Towing() {}

  static Ruling tractor(Deeds.Tractor tractor, Moment moment) {
    Optional<Ruling> hindered = hindered(tractor.actor(), tractor.vessel(), tractor.thing(), moment);
    if (hindered.isPresent()) return hindered.get();
    TractorBeam beam = beam(moment.world(), tractor.vessel()).orElseThrow();
    return Ruling.happens(new TractorLocked(tractor.vessel(), tractor.thing(), beam.gripTonnes()));
  }

  /// The action lasts until the thing has arrived.
  static Ruling haul(Deeds.Haul haul, Moment moment) {
    World world = moment.world();
    if (moment.begun()) return arrive(haul, moment);
    Optional<Ruling> hindered = hindered(haul.actor(), haul.vessel(), haul.thing(), moment);
    if (hindered.isPresent()) return hindered.get();
    TractorBeam beam = beam(world, haul.vessel()).orElseThrow();
    double gap = Positions.distanceKm(world, haul.vessel(), haul.thing(), moment.now()).orElse(0.0) - haul.distanceKm();
    if (gap <= 0) return Ruling.refused("near_enough");
    long takes = Math.max(1, (long) (gap * METRES_PER_KM / beam.metresPerSecond() * 1_000));
    var begun = new HaulingBegun(
        haul.vessel(), haul.thing(), haul.distanceKm(), beam.gripTonnes(), moment.now() + takes);
    return Ruling.takes(takes, begun);
  }

  private static Ruling arrive(Deeds.Haul haul, Moment moment) {
    World world = moment.world();
    boolean stillHeld = heldBy(world, haul.thing(), haul.vessel()) && beam(world, haul.vessel()).isPresent();
    return stillHeld ? Ruling.happens(new Hauled(haul.vessel(), haul.thing())) : Ruling.refused("lost_hold");
  }

  static Ruling release(Deeds.Release release, Moment moment) {
    World world = moment.world();
    if (!Vessels.controls(world, release.actor(), release.vessel())) return Ruling.refused("not_at_the_controls");
    if (!heldBy(world, release.thing(), release.vessel())) return Ruling.refused("not_held");
    return Ruling.happens(new TractorReleased(release.vessel(), release.thing()));
  }

  /// What a holder that can hold no longer lets go.
  static Ruling letGo(EntityId holder, Moment moment) {
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    if (beam(world, holder).isPresent() && !Vessels.destroyed(world, holder)) return ruling;
    for (EntityId thing : world.all(Held.HELD)) {
      if (heldBy(world, thing, holder)) ruling = ruling.and(new TractorReleased(holder, thing));
    }
    return ruling;
  }

  private static boolean heldBy(World world, EntityId thing, EntityId holder) {
    return world.find(thing, Held.HELD).filter(held -> held.by().equals(holder)).isPresent();
  }

  private static Optional<Ruling> hindered(EntityId actor, EntityId vessel, EntityId thing, Moment moment) {
    World world = moment.world();
    if (!Vessels.controls(world, actor, vessel)) return refusal("not_at_the_controls");
    Optional<TractorBeam> beam = beam(world, vessel);
    if (beam.isEmpty()) return refusal("no_tractor_beam");
    if (!world.has(thing, Course.COURSE) || world.within(vessel, thing)) return refusal("cannot_be_held");
    if (world.has(thing, Held.HELD)) return refusal("already_held");
    if (Bulk.of(world, thing).tonnes() > beam.get().gripTonnes()) return refusal("too_heavy");
    if (Shields.up(world, thing)) {
      return Optional.of(Ruling.refused("shields_up").because(world.origin(thing, Shields.SHIELDS)));
    }
    double reachKm = beam.get().reachMetres() / METRES_PER_KM;
    return Positions.within(world, vessel, thing, reachKm, moment.now())
        ? Optional.empty()
        : refusal("out_of_range");
  }

  private static Optional<Ruling> refusal(String reason) {
    return Optional.of(Ruling.refused(reason));
  }

  private static Optional<TractorBeam> beam(World world, EntityId vessel) {
    return Device.working(world, vessel, Transport.TRACTOR).flatMap(id -> world.find(id, TractorBeam.TRACTOR_BEAM));
  }
}
