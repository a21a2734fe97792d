package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Door;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Field;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Downed;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Force fields: raised around a device by bodies that can, they guard the device and those of their side in the room,
/// throw back whoever strikes into them, swallow shots that are not too strong, and fall with the last of their
/// bearers. Over a door they are borne by an emitter too, and let nobody pass.
public final class Fields {
  /// How long raising one takes, in milliseconds.
  static final long RAISE_MILLIS = 6_000;

  /// What being thrown back costs, in percent of full health.
  static final int RECOIL_PERCENT = 35;

  /// The function of a device that bears a field over a door.
  static final String EMITTER = "field_emitter";

  private Fields() {}

  /// Raises one, or helps to bear one of the own side.
  public static Ruling raise(EntityId actor, EntityId around, Moment moment) {
    World world = moment.world();
    boolean door = world.has(around, Door.DOOR);
    Optional<EntityId> bearer = door ? bearer(world, actor, around) : bears(world, actor);
    if (bearer.isEmpty()) return Ruling.refused("bears_no_fields");
    if (!door && !world.has(around, Device.DEVICE)) return Ruling.refused("no_such_device");
    boolean here = Field.beside(world, actor, around) || !bearer.get().equals(actor) && door;
    if (!here) return Ruling.refused("not_here");
    Optional<Field> up = world.find(around, Field.FIELD);
    boolean ours = up.filter(field -> joins(world, bearer.get(), field)).isPresent();
    if (up.isPresent() && !ours) return Ruling.refused("field_up");
    if (!moment.begun()) return Ruling.takes(RAISE_MILLIS);
    if (bearer.get().equals(actor))
      return Ruling.happens(new FieldFacts.FieldRaised(actor, around));
    Ruling set = Ruling.happens(new FieldFacts.FieldSetUp(actor, bearer.get(), around));
    return Positions.carries(world, actor, bearer.get())
        ? set.and(new Moved(bearer.get(), actor, Vessels.room(world, actor).orElseThrow()))
        : set;
  }

  private static Optional<EntityId> bears(World world, EntityId actor) {
    return Fighter.of(world, actor).bearsFields() ? Optional.of(actor) : Optional.empty();
  }

  /// What would bear a field over a door for somebody: their own body, an emitter that they carry or that lies where
  /// they are, or one built into the hull that they steer.
  private static Optional<EntityId> bearer(World world, EntityId actor, EntityId door) {
    Optional<EntityId> own = bears(world, actor);
    if (own.isPresent()) return own;
    if (Field.beside(world, actor, door)) {
      var near = new ArrayList<>(world.contents(actor));
      Vessels.room(world, actor).ifPresent(room -> near.addAll(world.contents(room)));
      for (EntityId thing : near) if (emits(world, thing)) return Optional.of(thing);
    }
    return Vessels.of(world, door)
        .filter(hull -> Vessels.controls(world, actor, hull))
        .flatMap(hull -> Device.working(world, hull, EMITTER));
  }

  private static boolean emits(World world, EntityId thing) {
    return world
        .find(thing, Device.DEVICE)
        .filter(device -> device.function().equals(EMITTER) && device.works())
        .isPresent();
  }

  /// Whether a body could help those of its side who bear a field, or an emitter others.
  private static boolean joins(World world, EntityId bearer, Field field) {
    return !field.bearers().contains(bearer)
        && Allegiance.of(world, bearer).isPresent()
        && Allegiance.of(world, bearer).equals(Allegiance.of(world, field.bearers().getFirst()));
  }

  /// Lowers one: who bears it, has its emitter at hand, or steers the hull that the emitter is built into.
  public static Ruling drop(EntityId actor, EntityId around, Moment moment) {
    World world = moment.world();
    for (EntityId bearer : bearers(world, around)) {
      boolean ours =
          bearer.equals(actor)
              || world.has(bearer, Device.DEVICE)
                  && (Positions.atHand(world, actor, bearer)
                      || Vessels.controls(world, actor, world.of(bearer, Device.DEVICE).host()));
      if (ours) return Ruling.happens(new FieldFacts.FieldFell(bearer, around));
    }
    return Ruling.refused("no_field");
  }

  private static List<EntityId> bearers(World world, EntityId around) {
    return world.find(around, Field.FIELD).map(Field::bearers).orElse(List.of());
  }

  /// What the field guards that keeps this attacker from the target, if one does.
  ///
  /// @param harm of the shot; 0 for a blow, which no field lets through
  static Optional<EntityId> guarding(World world, EntityId attacker, EntityId target, long harm) {
    if (world.has(target, Door.DOOR))
      return stops(world, target, harm) ? Optional.of(target) : Optional.empty();
    Optional<EntityId> room = Vessels.room(world, attacker);
    if (room.isEmpty()) return Optional.empty();
    for (EntityId thing : world.contents(room.get())) {
      boolean around = world.has(thing, Field.FIELD) && !world.has(thing, Door.DOOR);
      if (!around || !stops(world, thing, harm)) continue;
      var side = side(world, bearers(world, thing).getFirst());
      boolean inside = target.equals(thing) || side.contains(target);
      if (inside && !side.contains(attacker)) return Optional.of(thing);
    }
    return Optional.empty();
  }

  private static boolean stops(World world, EntityId around, long harm) {
    return Field.stands(world, around) && harm <= FieldStrength.around(world, around);
  }

  /// Living bodies in the room that are on the same side, the body itself included.
  private static List<EntityId> side(World world, EntityId body) {
    var found = new ArrayList<EntityId>();
    Optional<EntityId> room = Vessels.room(world, body);
    if (room.isEmpty()) return found;
    for (EntityId other : world.contents(room.get())) {
      boolean same =
          other.equals(body) || Allegiance.of(world, other).equals(Allegiance.of(world, body));
      if (same && Targets.alive(world, other)) found.add(other);
    }
    return found;
  }

  static Ruling repel(EntityId person, EntityId around, boolean shooting, Moment moment) {
    World world = moment.world();
    int origin = world.origin(around, Field.FIELD);
    if (shooting) return Ruling.refused("field_up").because(origin);
    Ruling stopped = stopped(person, around, world);
    if (!world.has(person, Vitals.VITALS)) return stopped;
    Vitals vitals = world.of(person, Vitals.VITALS);
    int left = Math.max(1, vitals.health() - vitals.max() * RECOIL_PERCENT / 100);
    return stopped.and(new Downed(person, bearers(world, around).getFirst(), left));
  }

  /// That a field keeps somebody off.
  static Ruling stopped(EntityId person, EntityId around, World world) {
    EntityId bearer = bearers(world, around).getFirst();
    return Ruling.happens(new FieldFacts.Repelled(person, around, bearer))
        .because(world.origin(around, Field.FIELD));
  }

  /// What a field does to somebody who lays hands on what it guards.
  public static Optional<Ruling> keepsOff(EntityId person, EntityId target, Moment moment) {
    return guarding(moment.world(), person, target, 0)
        .map(around -> repel(person, around, false, moment));
  }

  /// Whoever is in the room sees a field and who bears it.
  public static void percepts(EntityId around, World world, Percepts out) {
    for (EntityId bearer : bearers(world, around))
      out.add(world.origin(around, Field.FIELD), "field", around, bearer);
  }

  /// Fields of somebody or something that bears them no longer, and that nothing else bears.
  public static Ruling fall(EntityId bearer, World world) {
    Ruling ruling = Ruling.nothing();
    for (EntityId around : world.all(Field.FIELD))
      if (bearers(world, around).contains(bearer) && !Field.stands(world, around))
        ruling = ruling.and(new FieldFacts.FieldFell(bearer, around));
    return ruling;
  }
}
