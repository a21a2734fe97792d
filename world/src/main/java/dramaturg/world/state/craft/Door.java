package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.Optional;

/// A door between two rooms. Where two rooms have none between them, the way is open.
///
/// @param one a room beside it
/// @param other the room on the other side
public record Door(EntityId one, EntityId other, State state) {
  public static final Component<Door> DOOR = Component.of("door", Door.class);

  /// Whoever comes to an OPEN one walks through; a LOCKED one stops them; a BROKEN one is open for good.
  public enum State {
    OPEN,
    LOCKED,
    BROKEN
  }

  public Door with(State changed) {
    return new Door(one, other, changed);
  }

  /// Whether it is one of this room's.
  public boolean beside(EntityId room) {
    return one.equals(room) || other.equals(room);
  }

  /// The locked door between two rooms, if there is one.
  public static Optional<EntityId> locked(World world, EntityId from, EntityId to) {
    for (EntityId id : world.all(DOOR)) {
      Door door = world.of(id, DOOR);
      if (door.state() == State.LOCKED && door.beside(from) && door.beside(to))
        return Optional.of(id);
    }
    return Optional.empty();
  }
}
