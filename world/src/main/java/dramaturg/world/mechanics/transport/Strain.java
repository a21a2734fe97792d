package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Positions;

/// That no transporter locks on to anything near a body. It does not ask why.
///
/// @param metres how far off that is so
record Strain(long metres) {
  static final Component<Strain> STRAIN = Component.of("strains_locks", Strain.class);

  /// Whether something is so near to such a body that it cannot be locked on to.
  static boolean on(World world, EntityId thing, long nowMillis) {
    for (EntityId body : world.all(STRAIN))
      if (Positions.within(
          world, body, thing, world.of(body, STRAIN).metres() / 1_000.0, nowMillis)) return true;
    return false;
  }
}
