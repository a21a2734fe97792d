package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Term;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Beaming bodies and loose things from place to place.
final class Beaming {
  /// How long it takes, in milliseconds.
  static final long BEAM_MILLIS = 5_000;

  private static final double METRES_PER_KM = 1_000;

  private Beaming() {}

  static Ruling judge(Deeds.Beam beam, Moment moment) {
    World world = moment.world();
    if (!Vessels.controls(world, beam.actor(), beam.vessel())) return Ruling.refused("not_at_the_controls");
    Optional<EntityId> device = Device.working(world, beam.vessel(), Transport.TRANSPORTER);
    if (device.isEmpty()) return Ruling.refused("no_transporter");
    Transporter transporter = world.of(device.get(), Transporter.TRANSPORTER);
    Optional<List<EntityId>> who = who(world, beam.who());
    if (who.isEmpty() || who.get().isEmpty()) return Ruling.refused("no_such_thing");
    if (who.get().size() > transporter.mostBodies()) return Ruling.refused("too_many");
    if (!world.has(beam.to(), Room.ROOM)) return Ruling.refused("no_place_to_stand");
    Optional<Ruling> hindered = hindered(beam, who.get(), transporter, moment);
    if (hindered.isPresent()) return hindered.get();
    if (!moment.begun()) return Ruling.takes(BEAM_MILLIS);
    EntityId from = Positions.container(world, who.get().getFirst()).orElse(beam.vessel());
    Ruling ruling = Ruling.happens(new Beamed(beam.vessel(), who.get(), from, beam.to()));
    for (EntityId one : who.get()) {
      ruling = ruling.and(new Moved(one, Positions.container(world, one).orElse(from), beam.to()));
    }
    return ruling;
  }

  private static Optional<Ruling> hindered(
      Deeds.Beam beam, List<EntityId> who, Transporter transporter, Moment moment) {
    World world = moment.world();
    double reachKm = transporter.reachMetres() / METRES_PER_KM;
    var ends = new ArrayList<>(who);
    ends.add(beam.to());
    for (EntityId end : ends) {
      if (!canBeBeamed(world, end) && !end.equals(beam.to())) return Optional.of(Ruling.refused("cannot_be_beamed"));
      boolean aboard = world.within(end, beam.vessel());
      if (!aboard && !Positions.within(world, beam.vessel(), end, reachKm, moment.now())) {
        return Optional.of(Ruling.refused("out_of_range"));
      }
      Optional<EntityId> hull = Vessels.of(world, end).filter(around -> Shields.up(world, around));
      if (hull.isPresent() && !within(world, ends, hull.get())) {
        int raised = world.origin(hull.get(), Shields.SHIELDS);
        return Optional.of(Ruling.refused("shields_up").because(raised));
      }
    }
    return Optional.empty();
  }

  /// What stays inside the same shields is not stopped by them.
  private static boolean within(World world, List<EntityId> ends, EntityId hull) {
    return ends.stream().allMatch(end -> world.within(end, hull));
  }

  private static boolean canBeBeamed(World world, EntityId thing) {
    if (!world.has(thing, Location.LOCATION)) return false;
    return world.has(thing, Vitals.VITALS) || !world.has(thing, Room.ROOM);
  }

  private static Optional<List<EntityId>> who(World world, Term who) {
    var found = new ArrayList<EntityId>();
    for (Term one : who instanceof ListTerm list ? list.elements() : List.of(who)) {
      Optional<EntityId> id = world.find(one.text());
      if (id.isEmpty()) return Optional.empty();
      found.add(id.get());
    }
    return Optional.of(found);
  }
}
