package dramaturg.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dramaturg.bench.rows.Groups;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The harness on a clock that only the work itself moves: nothing here rests on how fast a machine is.
class BenchTest {
  private static final Runnable RIGHT = () -> {};

  private final List<String> order = new ArrayList<>();
  private long nanos;

  @Test
  void aRateCountsWhatWasDoneBySecondAndMoreIsBetter() {
    var row =
        Row.against(
            "r",
            "a rate",
            Unit.perSecond("things"),
            RIGHT,
            side("fast", 10, 1),
            side("slow", 10, 4));
    var result = bench(0, 3, 1000).measure(row);
    assertThat(result.oursSpread().median()).isEqualTo(10_000);
    assertThat(result.ratioSpread().orElseThrow().median()).isEqualTo(4);
    assertThat(Report.json(result))
        .isEqualTo(
            "{\"id\":\"r\",\"ours\":10000.0,\"peer\":2500.0,\"ratio\":4.0,\"unit\":\"things/s\"}");
  }

  @Test
  void aTimeIsBetterWhenItIsShorter() {
    var row =
        Row.against("t", "a time", Unit.millis(), RIGHT, side("slow", 1, 6), side("fast", 1, 3));
    assertThat(bench(0, 1, 1000).measure(row).ratioSpread().orElseThrow().median())
        .isEqualTo(0.5, within(1e-12));
  }

  @Test
  void aSizeIgnoresTheClock() {
    var row = Row.alone("s", "a size", Unit.size("bytes/fact"), RIGHT, side("ours", 24, 999));
    var result = bench(0, 1, 1000).measure(row);
    assertThat(result.oursSpread().median()).isEqualTo(24);
    assertThat(Report.json(result))
        .isEqualTo(
            "{\"id\":\"s\",\"ours\":24.0,\"peer\":null,\"ratio\":null,\"unit\":\"bytes/fact\"}");
  }

  @Test
  void aUnitMayHaveAClockOfItsOwn() {
    var slow = new Clock("half as fast", () -> nanos / 2);
    var unit = new Unit("ms", Unit.Kind.MILLIS, Optional.of(slow));
    var row = Row.alone("c", "a clock of its own", unit, RIGHT, side("ours", 1, 10));
    assertThat(bench(0, 1, 1000).measure(row).oursSpread().median()).isEqualTo(5);
  }

  @Test
  void theSidesTakeTurnsInGoingFirst() {
    var row = Row.against("r", "turns", Unit.millis(), RIGHT, side("a", 1, 1), side("b", 1, 1));
    var result = bench(1, 2, 1000).measure(row);
    assertThat(order).containsExactly("a", "b", "b", "a", "a", "b");
    assertThat(result.ours()).hasSize(2);
    assertThat(result.peer()).hasSize(2);
  }

  @Test
  void aRowOverItsBudgetEndsWithOneCountedRound() {
    var row = Row.alone("r", "slow", Unit.millis(), RIGHT, side("a", 1, 700));
    assertThat(bench(3, 10, 1000).measure(row).ours()).hasSize(1);
    assertThat(order).hasSize(3);
  }

  @Test
  void aRoundThatDidNothingIsNoFigure() {
    var row = Row.alone("r", "idle", Unit.perSecond("things"), RIGHT, side("idle", 0, 1));
    assertThatThrownBy(() -> bench(0, 1, 1000).measure(row)).hasMessageContaining("idle");
  }

  @Test
  void aRowWhoseGateFailsIsNotMeasuredAndTheOthersAre(@TempDir Path results) throws Exception {
    Runnable wrong =
        () -> {
          throw new AssertionError("ties left in the wrong order");
        };
    var bad = Row.alone("bad", "wrong", Unit.millis(), wrong, side("bad", 1, 1));
    var good = Row.alone("good", "right", Unit.millis(), RIGHT, side("good", 1, 1));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    assertThat(
            main(results, out, err, new Group("sample", List.of(bad, good)))
                .run(List.of("sample", "--quick")))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("bad")
        .contains("ties left in the wrong order");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("good");
    assertThat(order).doesNotContain("bad").contains("good");
    var lines = Files.readAllLines(results.resolve("sample-quick.jsonl"));
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).contains("\"jdk\"").contains("\"cpu\"").contains("\"method\"");
    assertThat(lines.getLast()).contains("\"id\":\"good\"").contains("\"oursRounds\"");
  }

  @Test
  void anUnknownGroupIsAnsweredWithTheKnownOnes(@TempDir Path results) throws Exception {
    var err = new ByteArrayOutputStream();
    assertThat(
            main(results, new ByteArrayOutputStream(), err, new Group("kernel", List.of()))
                .run(List.of("kernal")))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("kernel");
    assertThat(results).isEmptyDirectory();
  }

  @Test
  void rowIdsAreUniqueAmongAllGroups() {
    assertThat(Groups.ALL.stream().map(Group::name)).doesNotHaveDuplicates();
    assertThat(Groups.ALL.stream().flatMap(group -> group.rows().stream()).map(Row::id))
        .doesNotHaveDuplicates();
  }

  private static Main main(
      Path results, ByteArrayOutputStream out, ByteArrayOutputStream err, Group group) {
    return new Main(List.of(group), stream(out), stream(err), results);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private Bench bench(int warmups, int rounds, long budgetMillis) {
    return new Bench(Scale.QUICK, warmups, rounds, budgetMillis, new Clock("test", () -> nanos));
  }

  private Side side(String name, double amount, long millis) {
    return new Side(
        name,
        _ ->
            () -> {
              order.add(name);
              nanos += millis * 1_000_000;
              return amount;
            });
  }
}
