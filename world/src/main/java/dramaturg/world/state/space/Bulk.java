package dramaturg.world.state.space;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;

/// How big and heavy a thing in space is. Not its shape: everything is as good as round.
///
/// @param radiusMetres half its longest extent, at least 1
/// @param tonnes its mass, at least 1
public record Bulk(long radiusMetres, long tonnes) {
  public static final Component<Bulk> BULK = Component.of("bulk", Bulk.class);

  private static final Bulk UNKNOWN = new Bulk(100, 100_000);

  /// The thing's own, or that of a middling ship where none was given.
  public static Bulk of(World world, EntityId thing) {
    return world.or(thing, BULK, UNKNOWN);
  }
}
