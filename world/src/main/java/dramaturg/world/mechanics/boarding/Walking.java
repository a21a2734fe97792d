package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Door;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Field;
import dramaturg.world.state.space.Moved;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Going from room to room.
final class Walking {
  private Walking() {}

  static Ruling judge(Deeds.Walk walk, Moment moment) {
    World world = moment.world();
    Optional<EntityId> here = Vessels.room(world, walk.actor());
    if (here.isEmpty()) return Ruling.refused("not_in_a_room");
    if (here.get().equals(walk.room())) return Ruling.nothing();
    Optional<EntityId> next = next(world, here.get(), walk.room());
    if (next.isEmpty()) return Ruling.refused("no_way").because(lastTurned(world));
    if (!moment.begun()) return Ruling.takes(stepMillis(world, next.get()));
    var moved = new Moved(walk.actor(), here.get(), next.get());
    return next.get().equals(walk.room())
        ? Ruling.happens(moved)
        : Ruling.takes(
            stepMillis(world, next(world, next.get(), walk.room()).orElse(walk.room())), moved);
  }

  static long stepMillis(World world, EntityId into) {
    return world.or(into, Room.ROOM, Room.PLAIN).enterMillis();
  }

  /// The doors that were locked, if any were, and the fields over doors.
  private static int[] lastTurned(World world) {
    return world.all(Door.DOOR).stream()
        .flatMapToInt(door -> {
          boolean locked = world.of(door, Door.DOOR).state() == Door.State.LOCKED;
          int turned = locked ? world.origin(door, Door.DOOR) : -1;
          int raised = Field.stands(world, door) ? world.origin(door, Field.FIELD) : -1;
          return IntStream.of(turned, raised);
        })
        .filter(entry -> entry >= 0)
        .toArray();
  }

  /// The next room on the shortest way; among equals the one named first.
  static Optional<EntityId> next(World world, EntityId from, EntityId to) {
    var cameFrom = new LinkedHashMap<EntityId, EntityId>();
    var open = new ArrayDeque<EntityId>();
    open.add(to);
    cameFrom.put(to, to);
    while (!open.isEmpty() && !cameFrom.containsKey(from)) {
      EntityId at = open.poll();
      if (!world.has(at, Room.ROOM)) continue;
      for (EntityId beside : beside(world, at)) {
        if (cameFrom.putIfAbsent(beside, at) == null) open.add(beside);
      }
    }
    return Optional.ofNullable(cameFrom.get(from));
  }

  private static List<EntityId> beside(World world, EntityId room) {
    var beside = new ArrayList<>(world.of(room, Room.ROOM).leadsTo());
    for (Airlock.Gangway way : Airlock.openFrom(world, room)) beside.add(way.room());
    beside.removeIf(next -> !Field.passable(world, room, next));
    return beside;
  }
}
