package dramaturg.world.mechanics.sensing.probe;

import dramaturg.world.state.Component;

/// That a thing is a probe.
///
/// @param metresPerSecond how fast it flies, at least 1
public record Probe(long metresPerSecond) {
  public static final Component<Probe> PROBE = Component.of("probe", Probe.class);
}
