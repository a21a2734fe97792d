package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;

/// Marks a vessel that follows another wherever that goes, as long as it sees it.
public record Pursuit(EntityId target) {
  public static final Component<Pursuit> PURSUIT = Component.of("pursues", Pursuit.class);

  /// Whether the vessel is after this thing.
  public static boolean of(World world, EntityId vessel, EntityId thing) {
    return world
        .find(vessel, PURSUIT)
        .filter(pursuit -> pursuit.target().equals(thing))
        .isPresent();
  }
}
