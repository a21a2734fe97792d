package dramaturg.world.state.space;

/// The straight way to a thing that may be moving: where to aim, and when one is there. It does not go round what
/// is in the way.
///
/// @param aim the point from which the thing is `standOffKm` away on arrival, on the near side of it
/// @param arrivesMillis in story time; `now` if one is near enough already
public record Intercept(Vec aim, long arrivesMillis) {
  /// A thing that is nearly as fast as oneself takes many steps to find; one that is not met after these is aimed at
  /// where it is then.
  private static final int MOST_STEPS = 50_000;

  /// The earliest meeting: the first moment at which the distance from `from` to the thing, less the stand-off, is no
  /// more than the way flown by then. A thing faster than oneself is met where its course ends.
  ///
  /// @param kmPerMilli one's own speed, more than 0
  public static Intercept of(
      Track thing, Vec from, double kmPerMilli, double standOffKm, long now) {
    Search.Gap gap = at -> thing.at(at).distance(from) - standOffKm - kmPerMilli * (at - now);
    double closing = thing.fastest() + kmPerMilli;
    long at = Search.first(gap, closing, now, MOST_STEPS);
    Vec there = thing.at(at);
    double distance = there.distance(from);
    if (distance <= standOffKm) return new Intercept(from, at);
    return new Intercept(there.toward(from, standOffKm / distance), at);
  }
}
