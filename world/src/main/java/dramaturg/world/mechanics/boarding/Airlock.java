package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Marks the room through which a vessel or station is entered when something is docked. One that marks none is entered
/// through its first room. What lies in a room of its host is entered from there.
record Airlock() {
  static final Component<Airlock> AIRLOCK = Component.of("airlock", Airlock.class);

  /// A way that is open because something is docked.
  ///
  /// @param docked the vessel to which the way leads, or from which it comes
  record Gangway(EntityId room, EntityId docked) {}

  /// The ways that are open from this room because of what is docked.
  static List<Gangway> openFrom(World world, EntityId room) {
    Optional<EntityId> hull = Vessels.of(world, room);
    var open = new ArrayList<Gangway>();
    if (hull.isEmpty()) return open;
    EntityId here = hull.get();
    boolean lock = of(world, here).filter(room::equals).isPresent();
    if (lock)
      world
          .find(here, Mooring.MOORING)
          .flatMap(moored -> outside(world, here, moored.host()))
          .ifPresent(next -> open.add(new Gangway(next, here)));
    for (EntityId other : world.all(Mooring.MOORING, new Mooring(here)))
      if (bay(world, other).map(room::equals).orElse(lock))
        of(world, other).ifPresent(next -> open.add(new Gangway(next, other)));
    return open;
  }

  /// Where one comes to who leaves a docked vessel.
  private static Optional<EntityId> outside(World world, EntityId docked, EntityId host) {
    return bay(world, docked).or(() -> of(world, host));
  }

  private static Optional<EntityId> bay(World world, EntityId docked) {
    return Positions.container(world, docked).filter(at -> world.has(at, Room.ROOM));
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
