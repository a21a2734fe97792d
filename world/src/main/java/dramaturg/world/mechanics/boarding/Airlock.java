package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.Mooring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Marks the room through which a vessel or station is entered when something is docked. One that marks none is entered
/// through its first room.
record Airlock() {
  static final Component<Airlock> AIRLOCK = Component.of("airlock", Airlock.class);

  /// The rooms that are open from this one because of what is docked.
  static List<EntityId> openFrom(World world, EntityId room) {
    Optional<EntityId> hull = Vessels.of(world, room);
    if (hull.isEmpty() || of(world, hull.get()).filter(room::equals).isEmpty()) return List.of();
    var open = new ArrayList<EntityId>();
    world
        .find(hull.get(), Mooring.MOORING)
        .flatMap(moored -> of(world, moored.host()))
        .ifPresent(open::add);
    for (EntityId other : world.all(Mooring.MOORING)) {
      if (world.of(other, Mooring.MOORING).host().equals(hull.get()))
        of(world, other).ifPresent(open::add);
    }
    return open;
  }

  private static Optional<EntityId> of(World world, EntityId hull) {
    Optional<EntityId> first = Optional.empty();
    for (EntityId room : world.contents(hull)) {
      if (!world.has(room, Room.ROOM) || world.has(room, Hull.HULL)) continue;
      if (world.has(room, AIRLOCK)) return Optional.of(room);
      if (first.isEmpty()) first = Optional.of(room);
    }
    return first;
  }
}
