package dramaturg.bench;

import java.util.Optional;

/// One line of a table: our figure, a peer's, and what has to be right before either counts.
///
/// @param id short and stable, unique among all groups: `k1`
/// @param description what is done, in a sentence a stranger understands, sizes included
/// @param gate fails with an exception or an assertion when our result is wrong; run once, before the first round
/// @param peer absent where nobody else's code can be run from here
public record Row(
    String id, String description, Unit unit, Runnable gate, Side ours, Optional<Side> peer) {
  /// A row with a peer.
  public static Row against(
      String id, String description, Unit unit, Runnable gate, Side ours, Side peer) {
    return new Row(id, description, unit, gate, ours, Optional.of(peer));
  }

  /// A row without one: only our own figure is reported, and no ratio.
  public static Row alone(String id, String description, Unit unit, Runnable gate, Side ours) {
    return new Row(id, description, unit, gate, ours, Optional.empty());
  }
}
