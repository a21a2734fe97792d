package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Term;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.fitting.Portable;
import dramaturg.world.state.fitting.Removed;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Pin;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Sight;
import dramaturg.world.state.space.Star;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Beaming bodies and loose things from place to place.
final class Beaming {
  /// How long it takes to step beside something, in milliseconds.
  static final long STEP_MILLIS = 2_000;

  private static final double METRES_PER_KM = 1_000;

  private Beaming() {}

  static Ruling judge(Deeds.Beam beam, Moment moment) {
    World world = moment.world();
    EntityId vessel = beam.vessel();
    if (Vessels.destroyed(world, vessel)) return Ruling.refused("destroyed");
    Optional<EntityId> device = Transporter.of(world, vessel);
    if (!mayOperate(world, beam, device)) return Ruling.refused("not_at_the_controls");
    if (device.isEmpty()) return Ruling.refused("no_transporter");
    Transporter transporter = world.or(device.get(), Transporter.TRANSPORTER, Transporter.USUAL);
    Optional<List<EntityId>> who = who(world, beam.who(), transporter.mostBodies());
    if (who.isEmpty() || who.get().isEmpty()) return Ruling.refused("no_such_thing");
    if (bodies(world, who.get()) > transporter.mostBodies()) return Ruling.refused("too_many");
    for (EntityId one : who.get())
      if (!canBeBeamed(world, one)) return Ruling.refused("cannot_be_beamed");
    for (EntityId one : who.get())
      if (world.has(one, Pin.PIN) && !transporter.sure())
        return Ruling.refused("pinned").because(world.origin(one, Pin.PIN));
    Optional<EntityId> to = standing(world, beam.to());
    if (to.isEmpty()) return Ruling.refused("no_place_to_stand");
    Optional<Ruling> hindered = hindered(vessel, who.get(), to.get(), transporter, moment);
    if (hindered.isPresent()) return hindered.get();
    if (!moment.begun())
      return Ruling.takes(transporter.takesMillis(), new BeamingBegun(vessel, who.get(), to.get()));
    return beamed(world, vessel, who.get(), to.get());
  }

  private static Ruling beamed(World world, EntityId vessel, List<EntityId> who, EntityId to) {
    EntityId from = Positions.container(world, who.getFirst()).orElse(vessel);
    Ruling ruling = Ruling.happens(new Beamed(vessel, who, from, to));
    for (EntityId one : who) {
      if (world.has(one, Portable.PORTABLE) && Portable.fitted(world, one))
        ruling = ruling.and(new Removed(one, world.of(one, Device.DEVICE).host()));
      ruling = ruling.and(new Moved(one, Positions.container(world, one).orElse(from), to));
    }
    return ruling;
  }

  static Ruling step(Deeds.StepBeside step, Moment moment) {
    World world = moment.world();
    boolean here =
        !step.actor().equals(step.what())
            && Vessels.room(world, step.actor()).isPresent()
            && Positions.sideBySide(world, step.actor(), step.what());
    if (!here) return Ruling.refused("not_here");
    return moment.begun()
        ? Ruling.happens(new Along.SteppedBeside(step.actor(), step.what()))
        : Ruling.takes(STEP_MILLIS);
  }

  /// Those at the controls of the vessel, and those in the room of a transporter.
  private static boolean mayOperate(World world, Deeds.Beam beam, Optional<EntityId> transporter) {
    Optional<EntityId> here = Vessels.room(world, beam.actor());
    boolean atHand =
        transporter.isPresent()
            && here.isPresent()
            && here.equals(Positions.container(world, transporter.get()));
    return atHand || Vessels.controls(world, beam.actor(), beam.vessel());
  }

  private static Optional<Ruling> hindered(
      EntityId vessel, List<EntityId> who, EntityId to, Transporter transporter, Moment moment) {
    World world = moment.world();
    double reachKm = transporter.reachMetres() / METRES_PER_KM;
    var ends = new ArrayList<>(who);
    ends.add(to);
    for (EntityId end : ends) {
      if (!world.within(end, vessel)) {
        if (!Positions.within(world, vessel, end, reachKm, moment.now()))
          return Optional.of(Ruling.refused("out_of_range"));
        if (!Sight.clear(world, vessel, end, moment.now()))
          return Optional.of(Ruling.refused("hidden"));
      }
      boolean strained = !transporter.sure() && Strain.on(world, end, moment.now());
      if (strained && !within(world, ends, vessel)) return Optional.of(Ruling.refused("strained"));
      for (EntityId hull : hulls(world, end, vessel)) {
        if (!Shields.up(world, hull) || within(world, ends, hull)) continue;
        int raised = world.origin(hull, Shields.SHIELDS);
        return Optional.of(Ruling.refused("shields_up").because(raised));
      }
    }
    return Optional.empty();
  }

  /// The beaming vessel, and every hull around an end: a boat in a bay lies behind the shields of its ship.
  private static List<EntityId> hulls(World world, EntityId end, EntityId vessel) {
    var hulls = new ArrayList<>(List.of(vessel));
    if (world.has(end, Hull.HULL)) hulls.add(end);
    for (EntityId place : world.placeOf(end)) if (world.has(place, Hull.HULL)) hulls.add(place);
    return hulls;
  }

  /// What stays inside the same shields is not stopped by them.
  private static boolean within(World world, List<EntityId> ends, EntityId hull) {
    return ends.stream().allMatch(end -> world.within(end, hull));
  }

  /// Bodies, alive or not, and things that are not built in.
  private static boolean canBeBeamed(World world, EntityId thing) {
    if (!world.has(thing, Location.LOCATION)) return false;
    if (world.has(thing, Vitals.VITALS) || world.has(thing, Crowd.CROWD)) return true;
    boolean large =
        world.has(thing, Room.ROOM)
            || world.has(thing, Hull.HULL)
            || world.has(thing, Course.COURSE)
            || world.isA(thing, RootKind.PLACE.word());
    return !large && !builtIn(world, thing);
  }

  private static boolean builtIn(World world, EntityId thing) {
    return world
        .find(thing, Device.DEVICE)
        .filter(device -> !world.has(thing, Portable.PORTABLE))
        .filter(device -> Device.of(world, device.host()).contains(thing))
        .filter(device -> world.within(thing, device.host()) && !thing.equals(device.host()))
        .isPresent();
  }

  /// Where those end up who are beamed there: a room itself, an open place on a planet; of a vessel the room with the
  /// transporter or else its first.
  private static Optional<EntityId> standing(World world, EntityId to) {
    if (world.has(to, Room.ROOM)) return Optional.of(to);
    if (world.has(to, Hull.HULL)) {
      Optional<EntityId> pad =
          Transporter.of(world, to)
              .flatMap(device -> Positions.container(world, device))
              .filter(room -> world.has(room, Room.ROOM));
      return pad.isPresent() ? pad : firstRoom(world, to);
    }
    boolean ground =
        world.isA(to, RootKind.PLACE.word())
            && !world.has(to, Star.STAR)
            && Positions.carrier(world, to).isPresent();
    return ground ? Optional.of(to) : Optional.empty();
  }

  private static Optional<EntityId> firstRoom(World world, EntityId vessel) {
    for (EntityId inside : world.everythingIn(vessel))
      if (world.has(inside, Room.ROOM)) return Optional.of(inside);
    return Optional.empty();
  }

  private static Optional<List<EntityId>> who(World world, Term who, long most) {
    var found = new ArrayList<EntityId>();
    for (Term one : who instanceof ListTerm list ? list.elements() : List.of(who)) {
      Optional<EntityId> id = world.find(one.text());
      if (id.isEmpty()) return Optional.empty();
      if (world.has(id.get(), Room.ROOM)) found.addAll(living(world, id.get(), most));
      else found.add(id.get());
    }
    return Optional.of(found);
  }

  /// Whoever lives in a room, as a scan shows them, as many as go in one beam.
  private static List<EntityId> living(World world, EntityId room, long most) {
    var found = new ArrayList<EntityId>();
    for (EntityId one : world.contents(room)) {
      boolean living =
          world.find(one, Vitals.CONDITION).filter(Vitals.Condition::alive).isPresent()
              || world.find(one, Crowd.CROWD).filter(crowd -> crowd.size() > 0).isPresent();
      if (living && bodies(world, found) + bodies(world, List.of(one)) <= most) found.add(one);
    }
    return found;
  }

  /// How many bodies these are; a crowd is all its members.
  private static long bodies(World world, List<EntityId> who) {
    return who.stream()
        .mapToLong(one -> world.find(one, Crowd.CROWD).map(Crowd::size).orElse(1L))
        .sum();
  }
}
