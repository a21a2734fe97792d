package dramaturg.bench.rows;

import dramaturg.bench.Round;
import dramaturg.bench.Row;
import dramaturg.bench.Scale;
import dramaturg.bench.Side;
import dramaturg.bench.Unit;
import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.world.state.space.sweep.Sweep;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/// k4: ships on straight courses in a square, so many that each has 32 others in range. The strongest peer known to us
/// is not in the tree: nanoflann (C++) took 128 ms for the same work, measured by hand on a machine like ours.
final class SweepRows {
  private static final int SHIPS = 100_000;
  private static final double WIDE = 1_000;
  private static final double RANGE = WIDE * Math.sqrt(32 / Math.PI / SHIPS);
  private static final int SAMPLE = 200;

  private SweepRows() {}

  static Row row() {
    return Row.against(
        "k4",
        "10^5 ships move on and each lists its contacts, 32 on average; nanoflann (128 ms) was measured by hand",
        Unit.millis(),
        SweepRows::check,
        new Side("Sweep", SweepRows::ours),
        new Side("HPRtree of JTS 1.20", SweepRows::peer));
  }

  private static int sweeps(Scale scale) {
    return switch (scale) {
      case QUICK -> 5;
      case FULL -> 20;
    };
  }

  private static Round ours(Scale scale) {
    Fleet fleet = new Fleet();
    return () -> {
      long contacts = 0;
      for (int i = 0; i < sweeps(scale); i++) contacts += fleet.moved().swept();
      return contacts > 0 ? sweeps(scale) : 0;
    };
  }

  private static Round peer(Scale scale) {
    Fleet fleet = new Fleet();
    return () -> fleet.moved().searched() > 0 ? 1 : 0;
  }

  /// Where ships are and how fast they go, in arrays.
  private static final class Fleet {
    private final double[] xs = new double[SHIPS];
    private final double[] ys = new double[SHIPS];
    private final double[] xSpeeds = new double[SHIPS];
    private final double[] ySpeeds = new double[SHIPS];

    Fleet() {
      Die die = new Dice(1).of("sweep", "ships");
      for (int i = 0; i < SHIPS; i++) {
        xs[i] = die.unit() * WIDE;
        ys[i] = die.unit() * WIDE;
        xSpeeds[i] = die.unit() - 0.5;
        ySpeeds[i] = die.unit() - 0.5;
      }
    }

    Fleet moved() {
      for (int i = 0; i < SHIPS; i++) {
        xs[i] += xSpeeds[i];
        ys[i] += ySpeeds[i];
      }
      return this;
    }

    Sweep sweep() {
      return Sweep.of(xs, ys, RANGE);
    }

    long swept() {
      Sweep sweep = sweep();
      long contacts = 0;
      for (int i = 0; i < SHIPS; i++) contacts += sweep.count(i);
      return contacts;
    }

    long searched() {
      var tree = new HPRtree();
      for (int i = 0; i < SHIPS; i++) tree.insert(new Envelope(xs[i], xs[i], ys[i], ys[i]), i);
      tree.build();
      int[] contacts = new int[SHIPS * 8];
      int[] found = {0};
      for (int i = 0; i < SHIPS; i++) {
        int here = i;
        var around = new Envelope(xs[i] - RANGE, xs[i] + RANGE, ys[i] - RANGE, ys[i] + RANGE);
        tree.query(
            around,
            item -> {
              if ((int) item != here && near(here, (int) item))
                contacts[found[0]++ % contacts.length] = (int) item;
            });
      }
      return found[0];
    }

    boolean near(int one, int other) {
      double across = xs[other] - xs[one];
      double along = ys[other] - ys[one];
      return across * across + along * along <= RANGE * RANGE;
    }
  }

  private static void check() {
    Fleet fleet = new Fleet().moved();
    Sweep sweep = fleet.sweep();
    for (int i = 0; i < SAMPLE; i++) {
      int ship = i * (SHIPS / SAMPLE);
      int[] ours = new int[sweep.count(ship)];
      for (int k = 0; k < ours.length; k++) ours[k] = sweep.contact(ship, k);
      Arrays.sort(ours);
      int[] all =
          IntStream.range(0, SHIPS)
              .filter(other -> other != ship && fleet.near(ship, other))
              .toArray();
      if (!Arrays.equals(ours, all)) throw new AssertionError("ship " + ship + " lacks contacts");
    }
    if (fleet.swept() != fleet.searched()) throw new AssertionError("the peer finds others");
  }
}
