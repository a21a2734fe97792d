package dramaturg.world.mechanics.boarding;

import dramaturg.world.state.Component;

/// That a thing cannot be seen until somebody finds it.
record Hidden() {
  static final Component<Hidden> HIDDEN = Component.of("hidden", Hidden.class);
}
