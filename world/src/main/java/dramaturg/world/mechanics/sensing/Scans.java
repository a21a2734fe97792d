package dramaturg.world.mechanics.sensing;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.world.mechanics.sensing.view.Eyes;
import dramaturg.world.mechanics.sensing.view.Signature;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Identity;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Conversion;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.looks.Disguise;
import dramaturg.world.state.looks.Veil;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// The law of scans: what sensors can tell of a thing in their range and in sight, after a while of looking.
public final class Scans {
  /// How many kinds of beings a scan tells apart at most.
  static final int MOST_SPECIES = 12;

  /// How many rooms and devices a scan tells apart at most.
  static final int MOST_INSIDE = 200;

  private static final long WHOLE_PPM = 1_000_000;
  private static final String WEAPON = "weapon";

  private Scans() {}

  static Ruling scan(Scan scan, Moment moment) {
    World world = moment.world();
    Optional<EntityId> vessel = Vessels.viewing(world, scan.actor());
    if (vessel.isEmpty()) return Ruling.refused("no_view");
    EntityId viewer = vessel.get();
    EntityId thing = scan.thing();
    Eyes eyes = Eyes.of(world, viewer);
    if (eyes.rangeKm() <= 0) return Ruling.refused("sensors_failed");
    Optional<Contacts.Sighting> sighting = Contacts.sighting(world, viewer, thing);
    boolean large =
        !world.has(thing, Signature.SIGNATURE) && Positions.together(world, viewer, thing);
    if (sighting.isEmpty() && !large) return Ruling.refused("no_contact");
    if (!Positions.within(world, viewer, thing, eyes.rangeKm(), moment.now()))
      return Ruling.refused("out_of_range");
    if (!Sight.clear(world, viewer, thing, moment.now())) return Ruling.refused("hidden");
    if (!moment.begun()) return Ruling.takes(eyes.scanMillis());
    var facts = new ArrayList<WorldFact>();
    facts.add(new Scanned(viewer, thing));
    facts.addAll(readings(world, viewer, thing, moment.now()));
    if (seenThrough(viewer, thing, moment))
      new Readings(viewer, thing, facts)
          .add(Reading.KIND, Terms.atom(world.of(thing, Identity.IDENTITY).kind()));
    Ruling ruling = Ruling.happens(facts);
    return sighting.isPresent() ? ruling.because(sighting.get().entry()) : ruling;
  }

  /// Whether a scan from near tells the truth of a disguise.
  private static boolean seenThrough(EntityId viewer, EntityId thing, Moment moment) {
    World world = moment.world();
    Optional<Veil> veil =
        world.find(thing, Disguise.DISGUISE).flatMap(worn -> world.find(worn.by(), Veil.VEIL));
    return veil.isPresent()
        && Positions.within(
            world, viewer, thing, veil.get().throughMetres() / 1_000.0, moment.now())
        && moment.die("scan", viewer).chance(veil.get().throughPartsPerMillion(), WHOLE_PPM);
  }

  /// What a close look at a thing reads, whoever looks.
  public static List<WorldFact> readings(World world, EntityId viewer, EntityId thing, long now) {
    var facts = new ArrayList<WorldFact>();
    var readings = new Readings(viewer, thing, facts);
    world.find(thing, Hull.HULL).ifPresent(hull -> readings.add(Reading.HULL, hull.percent()));
    world
        .find(thing, Bulk.BULK)
        .ifPresent(bulk -> readings.add(Reading.SIZE, 2 * bulk.radiusMetres()));
    world
        .find(thing, Shields.SHIELDS)
        .ifPresent(shields -> readings.add(Reading.SHIELDS, word(shields.state())));
    long power = 0;
    long weapons = 0;
    for (EntityId id : Device.of(world, thing)) {
      Device device = world.of(id, Device.DEVICE);
      if (!device.works()) continue;
      if (device.function().equals(WEAPON)) weapons++;
      if (device.function().equals(Signature.REACTOR)) power += device.drawMegawatts();
    }
    if (world.has(thing, Signature.SIGNATURE)) readings.add(Reading.WEAPONS, weapons);
    if (!Device.of(world, thing, Signature.REACTOR).isEmpty()) readings.add(Reading.POWER, power);
    life(world, thing, readings);
    inside(world, thing, readings);
    world
        .find(thing, Conversion.CONVERSION)
        .ifPresent(conversion -> readings.add(Reading.ASSIMILATED, conversion.percentAt(now)));
    world
        .find(thing, Composition.COMPOSITION)
        .ifPresent(made -> readings.add(Reading.COMPOSITION, Terms.atom(made.of())));
    return facts;
  }

  private static void life(World world, EntityId thing, Readings readings) {
    long count = 0;
    var species = new TreeSet<String>();
    for (EntityId inside : world.everythingIn(thing)) {
      long living = living(world, inside);
      if (living == 0) continue;
      count += living;
      if (species.size() < MOST_SPECIES) species.add(world.of(inside, Identity.IDENTITY).kind());
    }
    readings.add(Reading.LIFE_SIGNS, count);
    for (String kind : species) readings.add(Reading.SPECIES, Terms.atom(kind));
  }

  /// What shields would hide: the rooms and devices of a hull.
  private static void inside(World world, EntityId thing, Readings readings) {
    if (!world.has(thing, Hull.HULL) || Shields.up(world, thing)) return;
    int read = 0;
    for (EntityId inside : world.everythingIn(thing)) {
      if (!Vessels.of(world, inside).equals(Optional.of(thing))) continue;
      if (read == MOST_INSIDE) return;
      Optional<Room> room = world.find(inside, Room.ROOM);
      Optional<Device> device =
          world.find(inside, Device.DEVICE).filter(d -> d.host().equals(thing));
      if (room.isPresent()) {
        long living = 0;
        for (EntityId one : world.contents(inside)) living += living(world, one);
        readings.add(Reading.ROOM, "room", inside, room.get().use(), living);
        read++;
      } else if (device.isPresent()) {
        EntityId place = Positions.container(world, inside).orElse(thing);
        readings.add(Reading.DEVICE, "device", inside, device.get().function(), place);
        read++;
      }
    }
  }

  private static long living(World world, EntityId inside) {
    if (world.has(inside, Crowd.CROWD)) return world.of(inside, Crowd.CROWD).size();
    boolean lives =
        world.find(inside, Vitals.CONDITION).filter(Vitals.Condition::alive).isPresent();
    return lives ? 1 : 0;
  }

  private static Term word(Enum<?> constant) {
    return Terms.atom(constant.name().toLowerCase(Locale.ROOT));
  }

  private record Readings(EntityId viewer, EntityId thing, List<WorldFact> into) {
    void add(Reading what, long number) {
      add(what, Terms.number(number));
    }

    void add(Reading what, String functor, Object... arguments) {
      var terms = new Term[arguments.length];
      for (int at = 0; at < terms.length; at++) terms[at] = FactTerms.term(arguments[at]);
      add(what, Terms.struct(functor, terms));
    }

    void add(Reading what, Term value) {
      into.add(new Read(viewer, thing, what, value));
    }
  }
}
