package dramaturg.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What came out of a row. Figures are medians over the rounds; a ratio is taken between the two halves of each round,
/// which saw the machine in the same mood, and not between the medians.
public record Result(Row row, Unit unit, List<Double> ours, List<Double> peer) {
  /// Middle, lowest and highest of a few figures.
  public record Spread(double median, double low, double high) {
    static Spread of(List<Double> figures) {
      double[] sorted = figures.stream().mapToDouble(Double::doubleValue).toArray();
      Arrays.sort(sorted);
      int middle = sorted.length / 2;
      double median =
          sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
      return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }
  }

  Spread oursSpread() {
    return Spread.of(ours);
  }

  Optional<Spread> peerSpread() {
    return peer.isEmpty() ? Optional.empty() : Optional.of(Spread.of(peer));
  }

  /// How many times better ours is than the peer, round by round; nothing without a peer.
  Optional<Spread> ratioSpread() {
    if (peer.isEmpty()) {
      return Optional.empty();
    }
    var ratios = new ArrayList<Double>();
    for (int i = 0; i < peer.size(); i++) {
      ratios.add(unit.ratio(ours.get(i), peer.get(i)));
    }
    return Optional.of(Spread.of(ratios));
  }
}
