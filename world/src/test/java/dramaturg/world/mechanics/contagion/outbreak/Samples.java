package dramaturg.world.mechanics.contagion.outbreak;

import java.util.Arrays;

/// The statistics that the gates need. Critical values are for an error of one in a thousand per test, with fixed
/// seeds.
final class Samples {
  private static final double NORMAL_999 = 3.0902;
  private static final double KOLMOGOROV_999 = 1.9495;

  private Samples() {}

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  /// The standard error of the mean.
  static double error(double[] values) {
    double mean = mean(values);
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return Math.sqrt(squares / (values.length - 1) / values.length);
  }

  /// Pearson's statistic of counts against expected shares; cells with fewer than five expected go together.
  ///
  /// @return the statistic as a share of its critical value (Wilson and Hilferty); above 1 the counts do not fit
  static double chiSquare(long[] counts, double[] shares) {
    long total = Arrays.stream(counts).sum();
    double statistic = 0;
    double pooledCount = 0;
    double pooledExpected = 0;
    int cells = 0;
    for (int i = 0; i < counts.length; i++) {
      pooledCount += counts[i];
      pooledExpected += shares[i] * total;
      if (pooledExpected >= 5) {
        statistic +=
            (pooledCount - pooledExpected) * (pooledCount - pooledExpected) / pooledExpected;
        pooledCount = 0;
        pooledExpected = 0;
        cells++;
      }
    }
    double free = cells - 1;
    double root = 1 - 2 / (9 * free) + NORMAL_999 * Math.sqrt(2 / (9 * free));
    return statistic / (free * root * root * root);
  }

  /// The two-sample statistic of Kolmogorov and Smirnov.
  ///
  /// @return the statistic as a share of its critical value; above 1 the samples differ
  static double kolmogorov(double[] one, double[] other) {
    double[] a = one.clone();
    double[] b = other.clone();
    Arrays.sort(a);
    Arrays.sort(b);
    double widest = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      double value = Math.min(a[i], b[j]);
      while (i < a.length && a[i] <= value) {
        i++;
      }
      while (j < b.length && b[j] <= value) {
        j++;
      }
      widest = Math.max(widest, Math.abs((double) i / a.length - (double) j / b.length));
    }
    double size = (double) a.length * b.length / (a.length + b.length);
    return widest * Math.sqrt(size) / KOLMOGOROV_999;
  }
}
