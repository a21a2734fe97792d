package dramaturg.world.mechanics.concealment;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// Rules how people make themselves unseen, and how instruments find them. Searching by hand is ruled with what else
/// people do in rooms.
final class Hiding {
  /// How long it takes to work a cloak that one carries, in milliseconds.
  static final long VANISH_MILLIS = 1_000;

  /// How long it takes to hide, in milliseconds.
  static final long HIDE_MILLIS = 10_000;

  /// How long it takes to sweep a room, in milliseconds.
  static final long SWEEP_MILLIS = 15_000;

  private static final long WHOLE_PPM = 1_000_000;

  private Hiding() {}

  static Ruling vanish(EntityId actor, Moment moment) {
    World world = moment.world();
    if (world.has(actor, Unseen.UNSEEN)) return Ruling.refused("not_in_sight");
    Optional<EntityId> cloak =
        world.contents(actor).stream().filter(thing -> cloaks(world, thing)).findFirst();
    if (cloak.isEmpty()) return Ruling.refused("no_such_device");
    if (!world.of(cloak.get(), Device.DEVICE).intact())
      return Ruling.refused("device_failed").because(world.origin(cloak.get(), Device.DEVICE));
    if (!moment.begun()) return Ruling.takes(VANISH_MILLIS);
    return Ruling.happens(new Veiling.Vanished(actor, cloak.get()));
  }

  private static boolean cloaks(World world, EntityId thing) {
    return world
        .find(thing, Device.DEVICE)
        .filter(device -> device.function().equals(Screening.CLOAK))
        .isPresent();
  }

  static Ruling appear(EntityId actor, Moment moment) {
    if (!moment.world().has(actor, Unseen.UNSEEN)) return Ruling.refused("in_sight");
    return moment.begun()
        ? Ruling.happens(new Veiling.Appeared(actor))
        : Ruling.takes(VANISH_MILLIS);
  }

  static Ruling hide(Deeds.Hide hide, Moment moment) {
    World world = moment.world();
    EntityId in = hide.in();
    boolean here =
        Vessels.room(world, hide.actor()).filter(in::equals).isPresent()
            || Positions.sideBySide(world, hide.actor(), in);
    if (!here) return Ruling.refused("not_here");
    if (world.has(hide.actor(), Unseen.UNSEEN)) return Ruling.refused("not_in_sight");
    Optional<HidingPlace> place = world.find(in, HidingPlace.HIDING_PLACE);
    if (place.isEmpty()) return Ruling.refused("no_hiding_place");
    if (taken(world, in) >= place.get().bodies()) return Ruling.refused("no_room_left");
    return moment.begun()
        ? Ruling.happens(new Veiling.Hid(hide.actor(), in))
        : Ruling.takes(HIDE_MILLIS);
  }

  private static long taken(World world, EntityId place) {
    return world.all(Unseen.UNSEEN).stream()
        .filter(one -> !one.equals(place) && world.has(one, Vitals.VITALS))
        .filter(one -> world.of(one, Unseen.UNSEEN).by().equals(place))
        .count();
  }

  static Ruling sweep(Deeds.Sweep sweep, Moment moment) {
    World world = moment.world();
    EntityId actor = sweep.actor();
    if (Vessels.room(world, actor).filter(sweep.room()::equals).isEmpty())
      return Ruling.refused("not_here");
    long chance = 0;
    for (EntityId thing : world.contents(actor))
      chance = Math.max(chance, world.find(thing, Sweeper.SWEEPER).map(Sweeper::ppm).orElse(0L));
    if (chance == 0) return Ruling.refused("no_such_device");
    if (!moment.begun()) return Ruling.takes(SWEEP_MILLIS);
    Ruling ruling = Ruling.happens(new Veiling.Swept(actor, sweep.room()));
    for (EntityId body : world.contents(sweep.room())) {
      boolean living =
          world.find(body, Vitals.CONDITION).filter(Vitals.Condition::alive).isPresent();
      if (!living || !Unseen.from(world, actor, body)) continue;
      if (moment.die("sweep", actor).chance(chance, WHOLE_PPM))
        ruling = ruling.and(Betrayal.unmasked(world, body, Veiling.Because.SWEPT));
    }
    return ruling;
  }
}
