package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.hive.Clinging;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// What can be aimed at. It does not ask with what.
public final class Marks {
  private Marks() {}

  /// Why a vessel cannot aim at a thing, if it cannot.
  ///
  /// @return `no_such_target`, `own_vessel`, `destroyed`, `cloaked`, `no_line_of_fire` or `not_detected`
  public static Optional<String> obstacle(World world, EntityId vessel, EntityId target) {
    if (!world.has(target, Hull.HULL)) return Optional.of("no_such_target");
    if (target.equals(vessel)) return Optional.of("own_vessel");
    if (Vessels.destroyed(world, vessel) || Vessels.destroyed(world, target))
      return Optional.of("destroyed");
    if (Unseen.cloaked(world, vessel)) return Optional.of("cloaked");
    if (Clinging.to(world, target, vessel)) return Optional.of("no_line_of_fire");
    return Contacts.sees(world, vessel, target) ? Optional.empty() : Optional.of("not_detected");
  }

  /// How far away a target is, in metres from centre to centre; endless if it is not in the same system.
  static double metres(World world, EntityId vessel, EntityId target, long nowMillis) {
    return Positions.distanceKm(world, vessel, target, nowMillis)
        .map(km -> km * 1_000)
        .orElse(Double.POSITIVE_INFINITY);
  }
}
