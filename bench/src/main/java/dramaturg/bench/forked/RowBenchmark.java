package dramaturg.bench.forked;

import dramaturg.bench.Round;
import dramaturg.bench.Row;
import dramaturg.bench.Scale;
import dramaturg.bench.Side;
import dramaturg.bench.rows.Groups;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One side of one row as a JMH benchmark: a shot is a round. JMH makes and fills it; nobody else should.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RowBenchmark {
  static final String OURS = "ours";
  static final String PEER = "peer";

  /// The row's id.
  @Param("")
  public String row;

  /// `ours` or `peer`.
  @Param({OURS, PEER})
  public String side;

  @Param("FULL")
  public Scale scale;

  private Side measured;
  private Round round;

  @Setup(Level.Trial)
  public void find() {
    Row found =
        Groups.ALL.stream()
            .flatMap(group -> group.rows().stream())
            .filter(each -> each.id().equals(row))
            .findFirst()
            .orElseThrow();
    found.gate().run();
    measured = side.equals(OURS) ? found.ours() : found.peer().orElseThrow();
  }

  @Setup(Level.Iteration)
  public void prepare() {
    round = measured.setup().apply(scale);
  }

  @Benchmark
  public double run() {
    return round.run();
  }
}
