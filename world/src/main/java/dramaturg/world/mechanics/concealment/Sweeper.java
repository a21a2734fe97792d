package dramaturg.world.mechanics.concealment;

import dramaturg.world.state.Component;

/// An instrument that finds what lives in a room.
///
/// @param ppm how often it finds one that is there, 1 to a million
record Sweeper(long ppm) {
  static final Component<Sweeper> SWEEPER = Component.of("sweeper", Sweeper.class);
}
