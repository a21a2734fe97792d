package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// How far a thing has been turned into somebody's own, as of the last turning point of that work.
///
/// @param mind whose it becomes
/// @param workMillis how long one worker would need for all of it, at least 1
/// @param doneMillis what was done at `sinceMillis`, in the time of one worker
/// @param pace how many workers have been at it since
public record Conversion(
    EntityId mind, long workMillis, long doneMillis, long sinceMillis, long pace) {
  public static final Component<Conversion> CONVERSION =
      Component.of("conversion", Conversion.class);

  /// How much of it is done at a moment, in percent rounded down, 0 to 100.
  public int percentAt(long nowMillis) {
    double done = doneMillis + (double) (nowMillis - sinceMillis) * pace;
    return (int) Math.clamp(done * 100 / workMillis, 0.0, 100.0);
  }
}
