package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Downed;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// Force fields: raised around a device by bodies that can, they guard the device and those of their side in the room,
/// throw back whoever strikes into them, swallow shots, and fall with their bearer.
final class Fields {
  /// How long raising one takes, in milliseconds.
  static final long RAISE_MILLIS = 6_000;

  /// What being thrown back costs, in percent of full health.
  static final int RECOIL_PERCENT = 35;

  private Fields() {}

  static Ruling raise(Deeds.RaiseField raise, Moment moment) {
    World world = moment.world();
    if (!Fighting.fighter(world, raise.actor()).bearsFields())
      return Ruling.refused("bears_no_fields");
    if (!world.has(raise.around(), Device.DEVICE)) return Ruling.refused("no_such_device");
    if (!Positions.sideBySide(world, raise.actor(), raise.around()))
      return Ruling.refused("not_here");
    if (world.has(raise.around(), Field.FIELD)) return Ruling.refused("field_up");
    if (!moment.begun()) return Ruling.takes(RAISE_MILLIS);
    return Ruling.happens(new FieldFacts.FieldRaised(raise.actor(), raise.around()));
  }

  static Ruling drop(Deeds.DropField drop, Moment moment) {
    Optional<Field> field = moment.world().find(drop.around(), Field.FIELD);
    if (field.filter(up -> up.bearer().equals(drop.actor())).isEmpty())
      return Ruling.refused("no_field");
    return Ruling.happens(new FieldFacts.FieldFell(drop.actor(), drop.around()));
  }

  /// The device whose field keeps this attacker from the target, if one does.
  static Optional<EntityId> guarding(World world, EntityId attacker, EntityId target) {
    Optional<EntityId> room = Vessels.room(world, attacker);
    if (room.isEmpty()) return Optional.empty();
    for (EntityId thing : world.contents(room.get())) {
      Optional<Field> field = world.find(thing, Field.FIELD);
      if (field.isEmpty()) continue;
      var side = Fighting.side(world, field.get().bearer());
      boolean inside = target.equals(thing) || side.contains(target);
      if (inside && !side.contains(attacker)) return Optional.of(thing);
    }
    return Optional.empty();
  }

  static Ruling repel(EntityId person, EntityId around, boolean shooting, Moment moment) {
    World world = moment.world();
    int origin = world.origin(around, Field.FIELD);
    EntityId bearer = world.of(around, Field.FIELD).bearer();
    if (shooting) return Ruling.refused("field_up").because(origin);
    Vitals vitals = world.of(person, Vitals.VITALS);
    int left = Math.max(1, vitals.health() - vitals.max() * RECOIL_PERCENT / 100);
    return Ruling.happens(
            new FieldFacts.Repelled(person, around, bearer), new Downed(person, bearer, left))
        .because(origin);
  }

  /// Fields of a bearer that can bear them no longer.
  static Ruling fall(EntityId bearer, World world) {
    Ruling ruling = Ruling.nothing();
    for (EntityId around : world.all(Field.FIELD)) {
      if (world.of(around, Field.FIELD).bearer().equals(bearer))
        ruling = ruling.and(new FieldFacts.FieldFell(bearer, around));
    }
    return ruling;
  }
}
