package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Sight;

/// How a vessel is steered where its pack says so.
///
/// @param standOffMetres how far from a destination it stops
public record Handling(long standOffMetres) {
  public static final Component<Handling> HANDLING = Component.of("handling", Handling.class);

  /// How high over a large body a vessel goes into orbit, in kilometres.
  public static final double ORBIT_HEIGHT_KM = 1_000;

  /// How far from its destination a vessel drops out of warp, in kilometres.
  public static final double WARP_EXIT_KM = 300_000;

  /// The stand-off of a vessel of which nobody said anything, in metres.
  public static final long STAND_OFF_METRES = 100_000;

  private static final Handling USUAL = new Handling(STAND_OFF_METRES);

  /// How far from the middle of the thing the vessel stops, in kilometres: its stand-off from hull to hull, or the
  /// radius of its orbit.
  public static double standOffKm(World world, EntityId vessel, EntityId thing) {
    if (orbited(world, thing)) return radiusKm(world, thing) + ORBIT_HEIGHT_KM;
    return radiusKm(world, vessel)
        + radiusKm(world, thing)
        + world.or(vessel, HANDLING, USUAL).standOffMetres() / 1_000.0;
  }

  /// Whether the thing is so large that vessels do not stop beside it but go into orbit.
  public static boolean orbited(World world, EntityId thing) {
    return world.has(thing, Bulk.BULK) && radiusKm(world, thing) >= Sight.SMALLEST_SCREEN_KM;
  }

  /// The radius of a thing in kilometres; 0 where nobody gave one.
  public static double radiusKm(World world, EntityId thing) {
    return world.find(thing, Bulk.BULK).map(Bulk::radiusMetres).orElse(0L) / 1_000.0;
  }
}
