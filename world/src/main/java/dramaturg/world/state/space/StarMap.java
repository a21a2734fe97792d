package dramaturg.world.state.space;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import java.util.Optional;

/// Where things are among the stars at a moment, at warp too. Inside a system all counts as one point.
public final class StarMap {
  private StarMap() {}

  /// The place of the entity on the star map; empty for what is in no system and not at warp.
  public static Optional<Star> at(World world, EntityId id, long atMillis) {
    Optional<Star> star =
        Positions.system(world, id).flatMap(system -> world.find(system, Star.STAR));
    return star.isPresent()
        ? star
        : Positions.warp(world, id).map(warp -> along(world, warp, atMillis));
  }

  /// The distance in thousandths of a light-year; empty if one of them is nowhere.
  public static Optional<Double> distance(
      World world, EntityId one, EntityId other, long atMillis) {
    return at(world, one, atMillis).flatMap(here -> at(world, other, atMillis).map(here::distance));
  }

  /// Where on its way a ship at warp is; before it departs at its start, after it arrived at its end.
  public static Star along(World world, Course.Warp warp, long atMillis) {
    Star to = world.of(warp.to(), Star.STAR);
    if (atMillis >= warp.arrivesMillis()) return to;
    if (atMillis <= warp.departsMillis()) return warp.from();
    double share =
        (double) (atMillis - warp.departsMillis()) / (warp.arrivesMillis() - warp.departsMillis());
    return warp.from().toward(to, share);
  }
}
