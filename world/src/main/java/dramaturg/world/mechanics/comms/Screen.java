package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// That a vessel has another on screen.
record Screen(EntityId with) {
  static final Component<Screen> SCREEN = Component.of("screen", Screen.class);
}
