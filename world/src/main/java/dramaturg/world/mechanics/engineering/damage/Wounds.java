package dramaturg.world.mechanics.engineering.damage;

import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.harm.RoomHit;
import dramaturg.world.state.harm.Sheltered;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Vitals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rules which places inside a hull a blow reaches, and how hard. The number of strikes is in proportion to the share
/// of the hull that was torn away and to the number of places, so that many small hits strike as often as one large
/// one, and a place is as safe in a large hull as in a small one; a large hit strikes harder.
final class Wounds {
  /// How often each place is struck, in the mean, while a whole hull is worn down.
  static final double STRIKES_PER_PLACE = 1.5;

  /// How hard a place is struck at least and at most, in percent, by a blow that takes next to nothing.
  static final int LEAST_FORCE = 20;

  static final int MOST_FORCE = 60;

  private static final long WHOLE_PPM = 1_000_000;

  private Wounds() {}

  /// What a blow does inside.
  ///
  /// @param share the share of the whole hull that it tore away, above 0 and below 1
  static Ruling of(EntityId hull, EntityId by, double share, Moment moment) {
    World world = moment.world();
    Die die = moment.die("wounds", hull);
    var devices = new LinkedHashMap<EntityId, Integer>();
    var rooms = new LinkedHashMap<EntityId, Integer>();
    List<EntityId> places = places(world, hull);
    double expected = share * places.size() * STRIKES_PER_PLACE;
    int count = (int) expected + (die.unit() < expected % 1 ? 1 : 0);
    for (int struck = 0; struck < count; struck++) {
      int force = force(share, die);
      EntityId place = die.pick(places);
      if (sheltered(world, place, die)) continue;
      if (world.has(place, Room.ROOM)) {
        rooms.merge(place, force, Integer::sum);
        for (EntityId device : devicesIn(world, place))
          if (die.chance(1, 2)) devices.merge(device, force, Integer::sum);
      } else {
        devices.merge(place, force, Integer::sum);
      }
    }
    return ruling(world, devices, rooms, by).and(outside(hull, by, share, moment));
  }

  /// Whether the blow does not reach so deep.
  private static boolean sheltered(World world, EntityId place, Die die) {
    return world
        .find(place, Sheltered.SHELTERED)
        .filter(deep -> die.chance(deep.ppm(), WHOLE_PPM))
        .isPresent();
  }

  /// How hard one place is struck, in percent of what it can take, 1 to 100.
  static int force(double share, Die die) {
    return (int) Math.min(100, die.between(LEAST_FORCE, MOST_FORCE) + (long) (share * 40));
  }

  private static Ruling ruling(
      World world, Map<EntityId, Integer> devices, Map<EntityId, Integer> rooms, EntityId by) {
    Ruling ruling = Ruling.nothing();
    for (var wound : devices.entrySet()) {
      int condition = world.of(wound.getKey(), Device.DEVICE).condition();
      int left = Math.max(0, condition - wound.getValue());
      if (left < condition) ruling = ruling.and(new DeviceDamaged(wound.getKey(), left));
    }
    for (var wound : rooms.entrySet())
      if (peopled(world, wound.getKey()))
        ruling = ruling.and(new RoomHit(wound.getKey(), by, Math.min(100, wound.getValue() / 2)));
    return ruling;
  }

  /// Rooms, and devices that lie in no room.
  private static List<EntityId> places(World world, EntityId hull) {
    var places = new ArrayList<EntityId>();
    for (EntityId inside : world.contents(hull))
      if (world.has(inside, Room.ROOM)
          || world.find(inside, Device.DEVICE).filter(d -> d.host().equals(hull)).isPresent())
        places.add(inside);
    return places;
  }

  static List<EntityId> devicesIn(World world, EntityId room) {
    return world.contents(room).stream().filter(id -> world.has(id, Device.DEVICE)).toList();
  }

  /// Whether somebody alive is there to be hurt.
  static boolean peopled(World world, EntityId room) {
    for (EntityId inside : world.contents(room)) {
      if (world.has(inside, Vitals.VITALS) && Vitals.alive(world, inside)) return true;
      if (world.find(inside, Crowd.CROWD).filter(crowd -> crowd.size() > 0).isPresent())
        return true;
    }
    return false;
  }

  /// Crowds spread over a whole hull lose half the share that the hull lost.
  private static Ruling outside(EntityId hull, EntityId by, double share, Moment moment) {
    Ruling ruling = Ruling.nothing();
    for (EntityId inside : moment.world().contents(hull))
      ruling = ruling.and(Losses.among(inside, by, share / 2, moment));
    return ruling;
  }
}
