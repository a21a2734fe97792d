package dramaturg.world.mechanics.sensing;

import dramaturg.world.state.Component;

/// What a thing is made of, as a scan reads it.
///
/// @param of a word of the author's own
record Composition(String of) {
  static final Component<Composition> COMPOSITION = Component.of("composition", Composition.class);
}
