package dramaturg.bench.rows;

import static dramaturg.bench.minds.OurMinds.Record.CAUSES;
import static dramaturg.bench.minds.OurMinds.Record.DEEDS;
import static dramaturg.bench.minds.OurMinds.Record.NOTHING;

import dramaturg.bench.Group;
import dramaturg.bench.Round;
import dramaturg.bench.Row;
import dramaturg.bench.Scale;
import dramaturg.bench.Side;
import dramaturg.bench.Unit;
import dramaturg.bench.minds.JasonMinds;
import dramaturg.bench.minds.OurMinds;
import dramaturg.bench.minds.Workload;
import dramaturg.bench.minds.Workloads;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reasoning against Jason 3.3.0: the same programs, each engine alone in this thread, with the same actions.
final class MindsRows {
  private static final int FEW = 20;
  private static final int RING = 1000;
  private static final int LARGE_RING = 100_000;

  private MindsRows() {}

  static Group group() {
    return new Group(
        "minds",
        Stream.of(cycles(), contexts(), messages(), MindSizeRows.all(), traces())
            .flatMap(List::stream)
            .toList());
  }

  private static List<Row> cycles() {
    return List.of(
        row("a1", "a goal that calls itself with a number one larger")
            .of("cycles", 1_000_000, 4, Workloads::count),
        row("a2", "read a number, note one larger, go on")
            .of("iterations", 200_000, 4, Workloads::note),
        row("a5", "a percept is replaced by another, which leads to an action")
            .of("ticks", 200_000, 4, Workloads::tick),
        row("a6", "a cycle of somebody with 200 percepts that do not change")
            .of("cycles", 20_000, 100, Workloads::still));
  }

  private static List<Row> contexts() {
    return List.of(
        row("b1", "100 relevant plans that join three of 1,000 beliefs; the last applies")
            .of("events", 40, 400, Workloads::join),
        row("b4", "10 plans that join all 334 rows of a belief; the last applies, to the last row")
            .of("events", 2, 400, Workloads::scan),
        row("b5", "100 plans over 300 predicates of three beliefs; the last applies")
            .of("events", 1_500, 20, Workloads::predicates),
        row("b6", "100 plans, 99 of them for other arguments")
            .of("events", 4_000, 100, Workloads::heads));
  }

  private static List<Row> messages() {
    return List.of(
        row("c1", "a token passed between two minds with achieve")
            .of("messages", 300_000, 4, Workloads::pass),
        row("c2", "a token passed round 1,000 minds with achieve")
            .of("messages", 100_000, 10, n -> Workloads.ring(RING, n)),
        Row.against(
            "c2-flat",
            "a token passed round 100,000 of our minds, beside 1,000 of them",
            Unit.perSecond("messages"),
            () -> checked(Workloads.ring(FEW, FEW)),
            new Side("100,000 minds", s -> ours(Workloads.ring(LARGE_RING, 10 * LARGE_RING))),
            new Side("1,000 minds", s -> ours(Workloads.ring(RING, 10 * LARGE_RING)))),
        row("c5", "a question to another mind and its answer")
            .of("questions", 30_000, 10, Workloads::ask));
  }

  /// What it costs to say why: the same minds for a host that asks for every cause, and for one that never does.
  private static List<Row> traces() {
    return List.of(
        traced("trace-a1", 2_000_000, Workloads::count),
        traced("trace-a2", 1_000_000, Workloads::note),
        traced("trace-b1", 10_000, Workloads::join),
        traced("trace-c1", 1_000_000, Workloads::pass));
  }

  private static Row traced(String id, int amount, IntFunction<Workload> made) {
    return Row.against(
        id,
        "the same as " + id.substring(id.indexOf('-') + 1) + ", with and without asking for causes",
        Unit.perSecond("times"),
        () -> checked(made.apply(FEW)),
        new Side("with causes", s -> round(new OurMinds(made.apply(amount), CAUSES), amount)),
        new Side("without", s -> ours(made.apply(amount))));
  }

  private static Named row(String id, String description) {
    return new Named(id, description);
  }

  private record Named(String id, String description) {
    /// @param quick how much the peer does at quick scale; four times as much at full scale
    /// @param times how many times as much we do, so that neither is over too soon
    Row of(String things, int quick, int times, IntFunction<Workload> made) {
      return Row.against(
          id,
          description,
          Unit.perSecond(things),
          () -> checked(made.apply(FEW)),
          new Side("ours", scale -> ours(made.apply(times * amount(quick, scale)))),
          new Side("Jason 3.3.0", scale -> peer(made.apply(amount(quick, scale)))));
    }
  }

  private static int amount(int quick, Scale scale) {
    return scale == Scale.QUICK ? quick : 4 * quick;
  }

  /// Both engines come to the end with the same actions: those of the ticks, or `done` and nothing else.
  private static void checked(Workload workload) {
    OurMinds ours = new OurMinds(workload, DEEDS);
    JasonMinds peer = new JasonMinds(workload, true);
    if (!ours.play() || !peer.play()) {
      throw new IllegalStateException("a mind did not come to its end");
    }
    List<String> wanted =
        workload.ticks() > 0
            ? IntStream.range(0, workload.ticks()).mapToObj(i -> "seen(" + i + ")").toList()
            : List.of("done(" + (int) workload.amount() + ")");
    if (!ours.deeds().equals(wanted) || !peer.deeds().equals(wanted)) {
      throw new IllegalStateException(
          "wanted " + wanted + ", ours did " + ours.deeds() + ", Jason " + peer.deeds());
    }
  }

  private static Round ours(Workload workload) {
    return round(new OurMinds(workload, NOTHING), workload.amount());
  }

  private static Round round(OurMinds minds, double amount) {
    return () -> minds.play() ? amount : 0;
  }

  private static Round peer(Workload workload) {
    JasonMinds minds = new JasonMinds(workload, false);
    return () -> minds.play() ? workload.amount() : 0;
  }
}
