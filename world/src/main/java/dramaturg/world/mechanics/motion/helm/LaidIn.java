package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.fitting.Remote;
import dramaturg.world.state.person.Vitals;
import java.util.Optional;

/// Marks a vessel that has a course to another system laid in and waits for its warp drive.
///
/// @param by who ordered it; without that one at the controls the vessel does not leave
public record LaidIn(EntityId destination, EntityId by) {
  public static final Component<LaidIn> LAID_IN = Component.of("laid_in", LaidIn.class);

  /// What is laid in by somebody who could still give the order.
  public static Optional<LaidIn> of(World world, EntityId vessel) {
    return world.find(vessel, LAID_IN).filter(laid -> stands(world, laid.by(), vessel));
  }

  private static boolean stands(World world, EntityId by, EntityId vessel) {
    return Vitals.able(world, by)
        && (Vessels.controls(world, by, vessel) || Remote.of(world, by, vessel).isPresent());
  }
}
