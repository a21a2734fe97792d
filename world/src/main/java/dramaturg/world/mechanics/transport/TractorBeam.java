package dramaturg.world.mechanics.transport;

import dramaturg.world.state.Component;

/// What a tractor beam can do.
///
/// @param reachMetres how far it reaches
/// @param gripTonnes the mass that it can move
/// @param metresPerSecond how fast it hauls
record TractorBeam(long reachMetres, long gripTonnes, long metresPerSecond) {
  static final Component<TractorBeam> TRACTOR_BEAM = Component.of("tractor_beam", TractorBeam.class);
}
