package dramaturg.world.state.fitting;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Bulk;
import java.util.Optional;

/// Marks a room in which small craft can lie, out of sight and carried along. It does not count them.
public record Bay() {
  public static final Component<Bay> BAY = Component.of("bay", Bay.class);

  /// A craft fits into a bay if it is no longer than its host divided by this.
  public static final int SHARE = 4;

  /// The first bay of a hull.
  public static Optional<EntityId> of(World world, EntityId hull) {
    for (EntityId room : world.contents(hull)) if (world.has(room, BAY)) return Optional.of(room);
    return Optional.empty();
  }

  /// The bay of a hull that would take this craft, if it has one and the craft is small enough.
  public static Optional<EntityId> taking(World world, EntityId hull, EntityId craft) {
    boolean fits =
        Bulk.of(world, craft).radiusMetres() * SHARE <= Bulk.of(world, hull).radiusMetres();
    return fits ? of(world, hull) : Optional.empty();
  }
}
