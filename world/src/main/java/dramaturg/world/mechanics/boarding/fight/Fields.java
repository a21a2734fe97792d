package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Downed;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Force fields: raised around a device by bodies that can, they guard the device and those of their side in the room,
/// throw back whoever strikes into them, swallow shots, and fall with the last of their bearers.
public final class Fields {
  /// How long raising one takes, in milliseconds.
  static final long RAISE_MILLIS = 6_000;

  /// What being thrown back costs, in percent of full health.
  static final int RECOIL_PERCENT = 35;

  private Fields() {}

  /// Raises one, or helps to bear one of the own side.
  public static Ruling raise(EntityId actor, EntityId around, Moment moment) {
    World world = moment.world();
    if (!Fighter.of(world, actor).bearsFields()) return Ruling.refused("bears_no_fields");
    if (!world.has(around, Device.DEVICE)) return Ruling.refused("no_such_device");
    if (!Positions.sideBySide(world, actor, around)) return Ruling.refused("not_here");
    Optional<Field> up = world.find(around, Field.FIELD);
    boolean ours = up.filter(field -> joins(world, actor, field)).isPresent();
    if (up.isPresent() && !ours) return Ruling.refused("field_up");
    if (!moment.begun()) return Ruling.takes(RAISE_MILLIS);
    return Ruling.happens(new FieldFacts.FieldRaised(actor, around));
  }

  /// Whether somebody of their side could help those who bear a field.
  private static boolean joins(World world, EntityId actor, Field field) {
    return !field.bearers().contains(actor)
        && Allegiance.of(world, actor).isPresent()
        && Allegiance.of(world, actor).equals(Allegiance.of(world, field.bearers().getFirst()));
  }

  public static Ruling drop(EntityId actor, EntityId around, Moment moment) {
    Optional<Field> field = moment.world().find(around, Field.FIELD);
    if (field.filter(up -> up.bearers().contains(actor)).isEmpty())
      return Ruling.refused("no_field");
    return Ruling.happens(new FieldFacts.FieldFell(actor, around));
  }

  /// The device whose field keeps this attacker from the target, if one does.
  static Optional<EntityId> guarding(World world, EntityId attacker, EntityId target) {
    Optional<EntityId> room = Vessels.room(world, attacker);
    if (room.isEmpty()) return Optional.empty();
    for (EntityId thing : world.contents(room.get())) {
      Optional<Field> field = world.find(thing, Field.FIELD);
      if (field.isEmpty() || !borne(world, thing, field.get())) continue;
      var side = side(world, field.get().bearers().getFirst());
      boolean inside = target.equals(thing) || side.contains(target);
      if (inside && !side.contains(attacker)) return Optional.of(thing);
    }
    return Optional.empty();
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

  private static boolean borne(World world, EntityId around, Field field) {
    return field.bearers().stream().anyMatch(bearer -> bears(world, bearer, around));
  }

  private static boolean bears(World world, EntityId bearer, EntityId around) {
    return Vitals.able(world, bearer) && Positions.sideBySide(world, bearer, around);
  }

  static Ruling repel(EntityId person, EntityId around, boolean shooting, Moment moment) {
    World world = moment.world();
    int origin = world.origin(around, Field.FIELD);
    if (shooting) return Ruling.refused("field_up").because(origin);
    Ruling stopped = stopped(person, around, world);
    if (!world.has(person, Vitals.VITALS)) return stopped;
    Vitals vitals = world.of(person, Vitals.VITALS);
    int left = Math.max(1, vitals.health() - vitals.max() * RECOIL_PERCENT / 100);
    return stopped.and(new Downed(person, bearer(world, around), left));
  }

  /// That a field keeps somebody off.
  static Ruling stopped(EntityId person, EntityId around, World world) {
    return Ruling.happens(new FieldFacts.Repelled(person, around, bearer(world, around)))
        .because(world.origin(around, Field.FIELD));
  }

  private static EntityId bearer(World world, EntityId around) {
    return world.of(around, Field.FIELD).bearers().getFirst();
  }

  /// What a field does to somebody who lays hands on what it guards.
  public static Optional<Ruling> keepsOff(EntityId person, EntityId target, Moment moment) {
    return guarding(moment.world(), person, target)
        .map(around -> repel(person, around, false, moment));
  }

  /// Whoever is in the room sees a field and who bears it.
  public static void percepts(EntityId around, World world, Percepts out) {
    world
        .find(around, Field.FIELD)
        .ifPresent(field -> {
          for (EntityId bearer : field.bearers())
            out.add(world.origin(around, Field.FIELD), "field", around, bearer);
        });
  }

  /// Fields of somebody who bears them no longer, and whom nobody helps.
  public static Ruling fall(EntityId bearer, World world) {
    Ruling ruling = Ruling.nothing();
    for (EntityId around : world.all(Field.FIELD)) {
      Field field = world.of(around, Field.FIELD);
      if (field.bearers().contains(bearer) && !borne(world, around, field))
        ruling = ruling.and(new FieldFacts.FieldFell(bearer, around));
    }
    return ruling;
  }
}
