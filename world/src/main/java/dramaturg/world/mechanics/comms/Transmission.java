package dramaturg.world.mechanics.comms;

import dramaturg.world.state.Component;

/// What a vessel is sending at the moment.
record Transmission(MessageSent message, long beganMillis) {
  static final Component<Transmission> SENDING = Component.of("sending", Transmission.class);
}
