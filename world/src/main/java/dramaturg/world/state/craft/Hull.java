package dramaturg.world.state.craft;

import dramaturg.world.state.Component;

/// How whole a vessel, station or other structure is. What has a hull can be shot at, boarded and assimilated.
///
/// @param points what is left, 0 to `max`; a point is what one terajoule of weapon energy tears away
/// @param max what a whole one has, at least 1
/// @param state what that means for it
public record Hull(long points, long max, State state) {
  public static final Component<Hull> HULL = Component.of("hull", Hull.class);

  /// The state alone: most blows leave it as it is.
  public static final Component<State> STATE = HULL.aspect("hull_state", State.class, Hull::state);

  /// What is left, in percent, alone.
  public static final Component<Integer> PERCENT =
      HULL.aspect("hull_percent", Integer.class, Hull::percent);

  /// The blow that has cost it the most so far; what was mended since does not lessen it. Its origin is that blow's
  /// entry.
  public static final Component<Blow> HARDEST = Component.of("hardest_blow", Blow.class);

  /// @param points what it cost, as in `HullDamaged`
  public record Blow(long points) {}

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
