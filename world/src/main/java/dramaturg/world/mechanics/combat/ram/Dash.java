package dramaturg.world.mechanics.combat.ram;

import dramaturg.world.state.Component;

/// How fast a vessel can go on a line that it does not mean to leave.
///
/// @param metresPerSecond at least 1
public record Dash(long metresPerSecond) {
  public static final Component<Dash> DASH = Component.of("dash", Dash.class);
}
