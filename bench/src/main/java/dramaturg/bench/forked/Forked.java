package dramaturg.bench.forked;

import dramaturg.bench.Result;
import dramaturg.bench.Row;
import dramaturg.bench.Scale;
import dramaturg.bench.Side;
import dramaturg.bench.Unit;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Measures a row with JMH. Figures are milliseconds for one of what a round does, whatever the row's own unit.
public final class Forked {
  private static final int FORKS = 3;
  private static final int WARMUPS = 3;
  private static final int ROUNDS = 5;

  private Forked() {}

  /// How the figures came about, for whoever reads them later.
  public static String method() {
    return "JMH, "
        + FORKS
        + " processes for each side, "
        + WARMUPS
        + " warm-up and "
        + ROUNDS
        + " counted rounds in each";
  }

  /// Only for rows that a clock measures.
  ///
  /// @throws IllegalStateException if a process failed, as it does when the row's gate does
  public static Result measure(Row row, Scale scale) {
    var ours = shots(row, RowBenchmark.OURS, row.ours(), scale);
    var peer = row.peer().map(p -> shots(row, RowBenchmark.PEER, p, scale)).orElse(List.of());
    return new Result(row, Unit.millis(), ours, peer);
  }

  private static List<Double> shots(Row row, String side, Side measured, Scale scale) {
    double amount = measured.setup().apply(scale).run();
    var flags = ManagementFactory.getRuntimeMXBean().getInputArguments();
    var options =
        new OptionsBuilder()
            .include(RowBenchmark.class.getName())
            .param("row", row.id())
            .param("side", side)
            .param("scale", scale.name())
            .forks(FORKS)
            .warmupIterations(WARMUPS)
            .measurementIterations(ROUNDS)
            .shouldDoGC(true)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .jvmArgs(flags.toArray(String[]::new))
            .build();
    try {
      return new Runner(options)
          .run().stream()
              .flatMap(run -> run.getBenchmarkResults().stream())
              .flatMap(result -> result.getIterationResults().stream())
              .map(shot -> shot.getPrimaryResult().getScore() / amount)
              .sorted()
              .toList();
    } catch (RunnerException e) {
      throw new IllegalStateException(row.id() + " under JMH", e);
    }
  }
}
