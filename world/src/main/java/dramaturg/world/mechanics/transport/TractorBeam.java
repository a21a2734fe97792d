package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Vessels;
import java.util.Optional;

/// What a tractor beam can do.
///
/// @param reachMetres how far it reaches
/// @param gripTonnes the mass that it can move
/// @param metresPerSecond how fast it hauls, at least 1
record TractorBeam(long reachMetres, long gripTonnes, long metresPerSecond) {
  static final Component<TractorBeam> TRACTOR_BEAM =
      Component.of("tractor_beam", TractorBeam.class);

  /// The function of a device that holds things in space.
  static final String FUNCTION = "tractor";

  /// One of which nobody said anything.
  static final TractorBeam USUAL =
      new TractorBeam(Dimension.LENGTH.of("2000 km"), 1_000_000, Dimension.SPEED.of("50 km/s"));

  /// What the vessel can hold things with now.
  static Optional<TractorBeam> of(World world, EntityId vessel) {
    if (Vessels.destroyed(world, vessel)) return Optional.empty();
    return Device.working(world, vessel, FUNCTION)
        .map(device -> world.or(device, TRACTOR_BEAM, USUAL));
  }
}
