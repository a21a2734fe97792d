package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// Who hears what is said where a microphone is.
record Microphone(EntityId listener) {
  static final Component<Microphone> LISTENER = Component.of("listener", Microphone.class);
}
