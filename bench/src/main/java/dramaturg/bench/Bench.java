package dramaturg.bench;

import java.util.ArrayList;
import java.util.Optional;

/// Measures a row: its gate first, then rounds in which ours and the peer take turns, each going first every other
/// time. It asserts nothing about speed, and it cannot cut a round short: only between rounds does it look at its
/// budget.
public final class Bench {
  private static final double NANOS_PER_MILLI = 1e6;

  private final Scale scale;
  private final int warmups;
  private final int rounds;
  private final long budgetMillis;
  private final Clock clock;

  /// @param rounds how many count, after `warmups` that do not
  /// @param budgetMillis after this long a row ends with the rounds it has, but never without one
  Bench(Scale scale, int warmups, int rounds, long budgetMillis, Clock clock) {
    this.scale = scale;
    this.warmups = warmups;
    this.rounds = rounds;
    this.budgetMillis = budgetMillis;
    this.clock = clock;
  }

  /// For a look: `rows` rows together end within nine minutes, as long as no single round takes a good part of that.
  static Bench quick(int rows, Clock clock) {
    return new Bench(Scale.QUICK, 2, 5, 9 * 60_000 / Math.max(1, rows), clock);
  }

  /// For figures that are quoted.
  static Bench full(Clock clock) {
    return new Bench(Scale.FULL, 3, 11, 30 * 60_000, clock);
  }

  /// How the figures came about, for whoever reads them later.
  String method() {
    return "one process, %s scale, %d warm-up and up to %d counted rounds, by turns, %s unless the row says, medians"
        .formatted(scale.name().toLowerCase(java.util.Locale.ROOT), warmups, rounds, clock.name());
  }

  Result measure(Row row) {
    row.gate().run();
    var ours = new ArrayList<Double>();
    var peer = new ArrayList<Double>();
    long start = clock.nanos();
    for (int round = 0; round < warmups + rounds; round++) {
      boolean late = (clock.nanos() - start) / NANOS_PER_MILLI > budgetMillis;
      if (late && !ours.isEmpty()) {
        break;
      }
      boolean counts = round >= warmups || late;
      turn(row, round % 2 == 0, counts, ours, peer);
    }
    return new Result(row, row.unit(), ours, peer);
  }

  private void turn(
      Row row, boolean oursFirst, boolean counts, ArrayList<Double> ours, ArrayList<Double> peer) {
    Optional<Double> before =
        oursFirst ? Optional.empty() : row.peer().map(side -> figure(row, side));
    double own = figure(row, row.ours());
    Optional<Double> after =
        oursFirst ? row.peer().map(side -> figure(row, side)) : Optional.empty();
    if (counts) {
      ours.add(own);
      before.or(() -> after).ifPresent(peer::add);
    }
  }

  private double figure(Row row, Side side) {
    Round round = side.setup().apply(scale);
    System.gc();
    Clock measuring = row.unit().clock().orElse(clock);
    long start = measuring.nanos();
    double amount = round.run();
    long nanos = measuring.nanos() - start;
    if (!(amount > 0)) {
      throw new IllegalStateException(
          row.id() + ": " + side.name() + " reports that it did nothing");
    }
    return row.unit().figure(amount, Math.max(1, nanos));
  }
}
