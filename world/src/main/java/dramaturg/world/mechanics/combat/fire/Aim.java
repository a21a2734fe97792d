package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Bulk;

/// How likely a shot is to hit. A target that dodges moves away from where it was aimed at by `a t^2 / 2` while the
/// shot flies; it is hit with the accuracy of the weapon times `r / (r + a t^2 / 2)`, where `r` is its radius. So
/// size and agility count only against slow shots from afar. Its course does not: that is reckoned with.
public final class Aim {
  private static final long MILLION = 1_000_000;

  private Aim() {}

  /// The chance of a hit in parts per million.
  static long chance(World world, Weapon weapon, EntityId target, double metres) {
    double radius = Bulk.of(world, target).radiusMetres();
    return chance(weapon, radius, Agility.of(world, target), metres);
  }

  /// The same from figures.
  ///
  /// @param radiusMetres of the target, more than 0
  /// @param agility its acceleration in metres per second squared, 0 or more
  /// @param metres how far the shot flies
  static long chance(Weapon weapon, double radiusMetres, double agility, double metres) {
    double seconds = metres / weapon.metresPerSecond();
    double dodged = agility * seconds * seconds / 2;
    double chance = weapon.accuracyPartsPerMillion() * (radiusMetres / (radiusMetres + dodged));
    return Math.clamp((long) chance, 0, MILLION);
  }
}
