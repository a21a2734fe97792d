package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;

/// That a room lies deep in its hull or in the ground, where many blows do not reach.
///
/// @param ppm the share of them that do not, in millionths
public record Sheltered(long ppm) {
  public static final Component<Sheltered> SHELTERED = Component.of("sheltered", Sheltered.class);

  private static final Sheltered OPEN = new Sheltered(0);

  /// The share of blows that do not reach a body where it is, in millionths.
  public static long of(World world, EntityId body) {
    return world
        .find(body, Location.LOCATION)
        .map(at -> world.or(at.container(), SHELTERED, OPEN).ppm())
        .orElse(0L);
  }
}
