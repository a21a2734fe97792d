package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;

/// The shields of a vessel: what they can take, and since when. What is left of them at a moment is worked out, never
/// stored ([#leftAt]).
///
/// @param gigajoules what they could take at `sinceMillis`, 0 to `max`
/// @param max what they can take when full, in gigajoules, at least 1
/// @param gigawatts how fast they recharge, up or not
/// @param state whether they stand
/// @param sinceMillis the moment that `gigajoules` belongs to
public record Shields(long gigajoules, long max, long gigawatts, State state, long sinceMillis) {
  public static final Component<Shields> SHIELDS = Component.of("shields", Shields.class);

  /// UP: they stand. DOWN: lowered. FALLEN: beaten down; they cannot be raised before they have recharged a little.
  public enum State {
    UP,
    DOWN,
    FALLEN
  }

  /// Whether the thing stands behind shields: no beam gets through.
  public static boolean up(World world, EntityId thing) {
    return world.find(thing, SHIELDS).filter(shields -> shields.state == State.UP).isPresent();
  }

  /// What they can take at this moment, in gigajoules: straight growth up to `max`.
  public long leftAt(long nowMillis) {
    long seconds = Math.max(0, nowMillis - sinceMillis) / 1_000;
    long rest = Math.max(0, nowMillis - sinceMillis) % 1_000;
    if (gigawatts > 0 && seconds >= (max - gigajoules) / gigawatts + 1) return max;
    return Math.min(max, gigajoules + seconds * gigawatts + rest * gigawatts / 1_000);
  }

  /// What is left at this moment in percent, rounded down.
  public int percentAt(long nowMillis) {
    return (int) (leftAt(nowMillis) * 100.0 / max);
  }

  /// These shields with so much left from this moment on.
  public Shields at(long nowMillis, long left, State changed) {
    return new Shields(Math.clamp(left, 0, max), max, gigawatts, changed, nowMillis);
  }
}
