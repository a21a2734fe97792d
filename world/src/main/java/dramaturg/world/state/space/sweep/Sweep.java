package dramaturg.world.state.space.sweep;

import java.util.Arrays;
import java.util.Objects;

/// Which of many points in a plane lie within a range of each other, listed for each. It knows one moment only: who
/// moves on must sweep again.
///
/// Points are sorted into square cells as wide as the range, so whatever is in range lies in a cell next door, and the
/// three cells of a row lie beside each other in memory. Takes time in proportion to the points and to the pairs that
/// lie in cells next to each other; with all points in one place that is their square.
public final class Sweep {
  /// How many cells there may be for each point; sparse points get wider cells.
  private static final int MOST_CELLS = 4;

  /// By how much wider than the range, so that rounding puts nothing in range two cells away.
  private static final double SLACK = 1 + 1e-9;

  private final int[] starts;
  private final int[] ends;
  private int[] found;

  private final double range;
  private final int columns;
  private final int rows;
  private final double least;
  private final double lowest;
  private final double width;

  private Sweep(double[] xs, double[] ys, double range) {
    this.range = range;
    int count = xs.length;
    starts = new int[count];
    ends = new int[count];
    found = new int[Math.max(16, count * 8)];
    least = least(xs);
    lowest = least(ys);
    double across = -least(negated(xs)) - least;
    double along = -least(negated(ys)) - lowest;
    double most = Math.max(1, (double) MOST_CELLS * count);
    width =
        Math.max(
            range * SLACK, Math.max(Math.sqrt(across * along / most), (across + along) / most));
    columns = 3 + (int) (across / width);
    rows = 3 + (int) (along / width);
  }

  /// Sweeps once.
  ///
  /// @param xs finite, in any unit
  /// @param ys as many, in the same unit
  /// @param range more than 0, finite
  /// @throws IllegalArgumentException if one of these is not so
  public static Sweep of(double[] xs, double[] ys, double range) {
    if (xs.length != ys.length || !(range > 0) || Double.isInfinite(range))
      throw new IllegalArgumentException(
          xs.length + " and " + ys.length + " coordinates, range " + range);
    for (int i = 0; i < xs.length; i++)
      if (!Double.isFinite(xs[i] + ys[i]))
        throw new IllegalArgumentException("point " + i + " is at " + xs[i] + ", " + ys[i]);
    var sweep = new Sweep(xs, ys, range);
    sweep.run(xs, ys);
    return sweep;
  }

  /// How many other points lie at most the range from this one.
  public int count(int point) {
    return ends[point] - starts[point];
  }

  /// The k-th of them, in an order that depends on the points alone.
  ///
  /// @param k from 0 to `count(point) - 1`
  public int contact(int point, int k) {
    return found[starts[point] + Objects.checkIndex(k, count(point))];
  }

  private void run(double[] xs, double[] ys) {
    int count = xs.length;
    int[] cells = new int[count];
    int[] first = new int[columns * rows + 1];
    for (int i = 0; i < count; i++) {
      int cell = (1 + (int) ((ys[i] - lowest) / width)) * columns + 1;
      cells[i] = cell + (int) ((xs[i] - least) / width);
      first[cells[i] + 1]++;
    }
    for (int cell = 1; cell < first.length; cell++) first[cell] += first[cell - 1];
    int[] places = Arrays.copyOf(first, first.length);
    int[] order = new int[count];
    double[] sortedXs = new double[count];
    double[] sortedYs = new double[count];
    for (int i = 0; i < count; i++) {
      int place = places[cells[i]]++;
      order[place] = i;
      sortedXs[place] = xs[i];
      sortedYs[place] = ys[i];
    }
    list(order, sortedXs, sortedYs, cells, first);
  }

  private void list(int[] order, double[] xs, double[] ys, int[] cells, int[] first) {
    int size = 0;
    for (int place = 0; place < order.length; place++) {
      int point = order[place];
      int cell = cells[point];
      starts[point] = size;
      for (int row = cell - columns; row <= cell + columns; row += columns) {
        int from = first[row - 1];
        int to = first[row + 2];
        if (size + to - from > found.length)
          found = Arrays.copyOf(found, Math.max(size + to - from, found.length * 2));
        size = near(place, from, to, order, xs, ys, size);
      }
      ends[point] = size;
    }
  }

  /// Without a branch that depends on the distance: it would be guessed wrong a third of the time.
  private int near(
      int place, int from, int to, int[] order, double[] xs, double[] ys, int sizeBefore) {
    double x = xs[place];
    double y = ys[place];
    double square = range * range;
    int size = sizeBefore;
    for (int other = from; other < to; other++) {
      double across = xs[other] - x;
      double along = ys[other] - y;
      found[size] = order[other];
      boolean in = across * across + along * along <= square & other != place;
      size += in ? 1 : 0;
    }
    return size;
  }

  private static double least(double[] values) {
    double least = values.length == 0 ? 0 : values[0];
    for (double value : values) least = Math.min(least, value);
    return least;
  }

  private static double[] negated(double[] values) {
    double[] negated = new double[values.length];
    for (int i = 0; i < values.length; i++) negated[i] = -values[i];
    return negated;
  }
}
