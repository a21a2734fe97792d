package dramaturg.world.state;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.craft.Room;
import java.util.ArrayList;
import java.util.List;

/// Who can perceive a fact: named bodies, everybody in a room, everybody aboard, everybody whose sensors see a thing
/// out in space (and those aboard that thing). It names places and things, not minds: who is there is found out later.
///
/// @param bodies these themselves
/// @param rooms everybody in these rooms
/// @param vessels everybody aboard these, in any room
/// @param seen whoever has a view of one of these in space
public record Audience(
    List<EntityId> bodies, List<EntityId> rooms, List<EntityId> vessels, List<EntityId> seen) {
  private static final Audience NOBODY = new Audience(List.of(), List.of(), List.of(), List.of());

  public static Audience nobody() {
    return NOBODY;
  }

  public static Audience only(EntityId... bodies) {
    return new Audience(List.of(bodies), List.of(), List.of(), List.of());
  }

  public static Audience only(List<EntityId> bodies) {
    return new Audience(List.copyOf(bodies), List.of(), List.of(), List.of());
  }

  public static Audience inRoom(EntityId... rooms) {
    return new Audience(List.of(), List.of(rooms), List.of(), List.of());
  }

  /// Everybody where the body is.
  public static Audience with(World world, EntityId body) {
    return world
        .find(body, Location.LOCATION)
        .map(at -> inRoom(at.container()).and(only(body)))
        .orElse(only(body));
  }

  public static Audience aboard(EntityId... vessels) {
    return new Audience(List.of(), List.of(), List.of(vessels), List.of());
  }

  /// Everybody with a view of one of these in space; those aboard it see it too.
  public static Audience seeing(EntityId... things) {
    return new Audience(List.of(), List.of(), List.of(), List.of(things));
  }

  /// Everybody who sees what the vessel's sensors hold: those in its rooms with a view or with controls, and the vessel
  /// itself. Unlike [#seeing], nobody outside.
  public static Audience viewing(World world, EntityId vessel) {
    var rooms = new ArrayList<EntityId>();
    for (EntityId inside : world.everythingIn(vessel))
      if (world.find(inside, Room.ROOM).filter(room -> room.view() || room.controls()).isPresent())
        rooms.add(inside);
    return inRoom(rooms.toArray(EntityId[]::new)).and(only(vessel));
  }

  public Audience and(Audience other) {
    return new Audience(
        joined(bodies, other.bodies),
        joined(rooms, other.rooms),
        joined(vessels, other.vessels),
        joined(seen, other.seen));
  }

  private static List<EntityId> joined(List<EntityId> some, List<EntityId> more) {
    if (more.isEmpty()) return some;
    if (some.isEmpty()) return more;
    var all = new ArrayList<>(some);
    for (EntityId id : more) if (!all.contains(id)) all.add(id);
    return List.copyOf(all);
  }
}
