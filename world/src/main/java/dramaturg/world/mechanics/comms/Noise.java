package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;

/// How noisy a room is.
///
/// @param ppm how seldom one overhears what is not meant for one, in millionths
record Noise(long ppm) {
  static final Component<Noise> NOISE = Component.of("noise", Noise.class);

  /// From here on one can speak freely.
  static final long LOUD_PPM = 500_000;

  private static final Noise SILENCE = new Noise(0);

  static long of(World world, EntityId room) {
    return world.or(room, NOISE, SILENCE).ppm();
  }
}
