package dramaturg.world.mechanics.engineering.build;

import dramaturg.world.state.Component;

/// That a room lies deep in its hull, where many blows do not reach.
///
/// @param ppm the share of them that do not, in millionths
public record Sheltered(long ppm) {
  public static final Component<Sheltered> SHELTERED = Component.of("sheltered", Sheltered.class);
}
