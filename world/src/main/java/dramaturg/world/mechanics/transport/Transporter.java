package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import java.util.Optional;

/// What a transporter can do.
///
/// @param reachMetres how far it reaches
/// @param mostBodies how many it moves at once
/// @param takesMillis how long it takes to move them
/// @param sure whether it locks on in spite of strain, and tells a body from what it lies under
record Transporter(long reachMetres, long mostBodies, long takesMillis, boolean sure) {
  static final Component<Transporter> TRANSPORTER = Component.of("transporter", Transporter.class);

  /// The function of a device that beams.
  static final String FUNCTION = "transporter";

  /// One of which nobody said anything.
  static final Transporter USUAL =
      new Transporter(Dimension.LENGTH.of("40000 km"), 12, 5_000, false);

  /// The first device of the vessel that beams and works.
  static Optional<EntityId> of(World world, EntityId vessel) {
    return Device.working(world, vessel, FUNCTION);
  }
}
