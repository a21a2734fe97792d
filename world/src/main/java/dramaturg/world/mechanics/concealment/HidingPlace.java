package dramaturg.world.mechanics.concealment;

import dramaturg.world.state.Component;

/// A room or thing in which people can hide.
///
/// @param bodies how many at once, at least 1
record HidingPlace(long bodies) {
  static final Component<HidingPlace> HIDING_PLACE =
      Component.of("hiding_place", HidingPlace.class);
}
