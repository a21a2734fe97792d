package dramaturg.world.mechanics.combat.bombard;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Bulk;

/// Over how much ground those are spread who live in a place: evenly over a round one.
///
/// @param metres how far it is across, at least 1
public record Spread(long metres) {
  public static final Component<Spread> SPREAD = Component.of("spread", Spread.class);

  /// Across a place of which nobody said it: a valley, a town with what is around it.
  public static final long USUAL_METRES = 20_000;

  /// The ground of a place in square kilometres; of a large body all of its surface.
  static double squareKm(World world, EntityId place) {
    if (world.has(place, SPREAD)) {
      double radius = world.of(place, SPREAD).metres() / 2_000.0;
      return StrictMath.PI * radius * radius;
    }
    if (world.has(place, Bulk.BULK)) {
      double radius = world.of(place, Bulk.BULK).radiusMetres() / 1_000.0;
      return 4 * StrictMath.PI * radius * radius;
    }
    double radius = USUAL_METRES / 2_000.0;
    return StrictMath.PI * radius * radius;
  }
}
