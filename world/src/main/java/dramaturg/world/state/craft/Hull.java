package dramaturg.world.state.craft;

import dramaturg.world.state.Component;

/// How whole a vessel, station or other structure is. What has a hull can be shot at, boarded and assimilated.
///
/// @param points what is left, 0 to `max`; a point is what one terajoule of weapon energy tears away
/// @param max what a whole one has, at least 1
/// @param state what that means for it
public record Hull(long points, long max, State state) {
  public static final Component<Hull> HULL = Component.of("hull", Hull.class);

  /// WHOLE: it answers its helm. CRIPPLED: adrift, its main systems out, but the hull holds. DESTROYED: gone.
  public enum State {
    WHOLE,
    CRIPPLED,
    DESTROYED
  }

  /// What is left, in percent, rounded down.
  public int percent() {
    return (int) (points * 100 / max);
  }
}
