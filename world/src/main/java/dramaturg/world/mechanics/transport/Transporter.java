package dramaturg.world.mechanics.transport;

import dramaturg.world.state.Component;

/// What a transporter can do.
///
/// @param reachMetres how far it reaches
/// @param mostBodies how many it moves at once
record Transporter(long reachMetres, long mostBodies) {
  static final Component<Transporter> TRANSPORTER = Component.of("transporter", Transporter.class);
}
