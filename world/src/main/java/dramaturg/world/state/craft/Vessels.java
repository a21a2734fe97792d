package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Minded;
import java.util.Optional;

/// Questions that many laws ask about people aboard.
public final class Vessels {
  private static final String CONTROLS = "controls";

  private Vessels() {}

  /// The nearest thing with a hull around the entity: the vessel or station that a person is aboard.
  public static Optional<EntityId> of(World world, EntityId id) {
    return world.has(id, Hull.HULL) ? Optional.of(id) : world.around(id, Hull.HULL);
  }

  /// The room that the entity is directly in.
  public static Optional<EntityId> room(World world, EntityId id) {
    return world
        .find(id, Location.LOCATION)
        .map(Location::container)
        .filter(at -> world.has(at, Room.ROOM));
  }

  /// Whether the actor can work the controls of the vessel from where it is: it stands in a room of the vessel itself
  /// with controls (not in one of a boat in its bay), and of the devices of the vessel with the function `controls`, if
  /// it has any, one works; or the vessel is itself a body of the actor's mind.
  public static boolean controls(World world, EntityId actor, EntityId vessel) {
    EntityId mind = world.find(actor, Minded.MINDED).map(Minded::mind).orElse(actor);
    if (world.find(vessel, Minded.MINDED).filter(minded -> minded.mind().equals(mind)).isPresent())
      return true;
    return room(world, actor)
        .filter(room -> world.of(room, Room.ROOM).controls())
        .filter(room -> of(world, room).equals(Optional.of(vessel)))
        .filter(room -> answers(world, vessel))
        .isPresent();
  }

  private static boolean answers(World world, EntityId vessel) {
    return Device.working(world, vessel, CONTROLS).isPresent()
        || Device.of(world, vessel, CONTROLS).isEmpty();
  }

  /// The vessel whose view of space the body has: it stands in a room with a view or with controls, or is itself the
  /// vessel. Empty for whoever is below decks.
  public static Optional<EntityId> viewing(World world, EntityId body) {
    if (world.has(body, Hull.HULL)) return Optional.of(body);
    return room(world, body)
        .filter(room -> world.of(room, Room.ROOM).view() || world.of(room, Room.ROOM).controls())
        .flatMap(room -> of(world, room));
  }

  /// Whether both are in rooms of the same house or hull, where a call from one reaches the other.
  public static boolean withinCall(World world, EntityId one, EntityId other) {
    Optional<EntityId> around = around(world, one);
    return around.isPresent() && around.equals(around(world, other));
  }

  private static Optional<EntityId> around(World world, EntityId body) {
    Optional<EntityId> hull = of(world, body);
    return hull.isPresent()
        ? hull
        : room(world, body)
            .flatMap(room -> world.find(room, Location.LOCATION))
            .map(Location::container);
  }

  public static boolean destroyed(World world, EntityId vessel) {
    return world.or(vessel, Hull.STATE, Hull.State.WHOLE) == Hull.State.DESTROYED;
  }
}
