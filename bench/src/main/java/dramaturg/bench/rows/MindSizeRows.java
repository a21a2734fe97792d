package dramaturg.bench.rows;

import dramaturg.bench.Heap;
import dramaturg.bench.Round;
import dramaturg.bench.Row;
import dramaturg.bench.Scale;
import dramaturg.bench.Side;
import dramaturg.bench.Unit;
import dramaturg.bench.minds.JasonMinds;
import dramaturg.bench.minds.OurMinds;
import dramaturg.bench.minds.OurMinds.Record;
import dramaturg.bench.minds.Workload;
import dramaturg.bench.minds.Workload.Part;
import dramaturg.bench.minds.Workloads;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Terms;
import dramaturg.mind.Mind;
import dramaturg.mind.host.Host;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// How much room minds take, and what a copy of one costs. Sizes are what the heap holds more after a collection.
final class MindSizeRows {
  private static final int MINDS = 1000;
  private static final int BELIEFS = 20_000;
  private static final int NAMES = 500;
  private static final List<Atom> NAMED =
      IntStream.range(0, NAMES).mapToObj(i -> Terms.atom("name" + i)).toList();
  private static final Workload CROWD =
      new Workload(
          IntStream.range(0, MINDS).mapToObj(i -> new Part("m" + i, Workloads.SMALL, "")).toList(),
          1);

  private MindSizeRows() {}

  static List<Row> all() {
    return List.of(
        Row.against(
            "d-mind",
            "a mind with ten plans and five beliefs, among 1,000 with the same program",
            Unit.size("bytes"),
            MindSizeRows::allBelieve,
            new Side("ours", _ -> size(MINDS, () -> new OurMinds(CROWD, Record.NOTHING))),
            new Side("Jason 3.3.0", _ -> size(MINDS, () -> new JasonMinds(CROWD, false)))),
        Row.against(
            "d-belief",
            "a belief fact(name,name,name)[source(self)] among 20,000 of 500 names",
            Unit.size("bytes"),
            MindSizeRows::allBelieve,
            new Side("ours", _ -> size(BELIEFS, MindSizeRows::ourFacts)),
            new Side("Jason 3.3.0", _ -> size(BELIEFS, MindSizeRows::theirFacts))),
        Row.against(
            "e",
            "a copy of a mind with 1,000 beliefs in the middle of an intention",
            Unit.millis(),
            MindSizeRows::goesOnAlike,
            new Side("ours", scale -> ourCopies(scale == Scale.QUICK ? 200_000 : 1_000_000)),
            new Side("Jason 3.3.0", scale -> theirCopies(scale == Scale.QUICK ? 300 : 1000))));
  }

  private static OurMinds ourFacts() {
    OurMinds minds = new OurMinds(Workload.alone("", 1), Record.NOTHING);
    for (int i = 0; i < BELIEFS; i++) {
      Struct fact = Terms.struct("fact", name(i), name(i / NAMES), name(i / 7));
      minds.body().believe(fact, Host.NO_ENTRY);
    }
    return minds;
  }

  private static JasonMinds theirFacts() {
    JasonMinds minds = new JasonMinds(Workload.alone("", 1), false);
    for (int i = 0; i < BELIEFS; i++) {
      minds.believe("fact", name(i).name(), name(i / NAMES).name(), name(i / 7).name());
    }
    return minds;
  }

  private static Atom name(int i) {
    return NAMED.get(i % NAMES);
  }

  /// What the heap holds more with them, for one of so many things.
  private static Round size(int count, Supplier<Object> made) {
    return () -> Heap.keptBy(made) / count;
  }

  private static void allBelieve() {
    int ours = ourFacts().body().beliefs().size();
    int theirs = theirFacts().beliefs();
    if (ours != BELIEFS || theirs != BELIEFS) {
      throw new IllegalStateException(ours + " and " + theirs + " beliefs of " + BELIEFS);
    }
  }

  /// Only ours: Jason's clone has lost what the variables stood for.
  private static void goesOnAlike() {
    OurMinds minds = new OurMinds(Workloads.busy(), Record.DEEDS);
    minds.play();
    minds.goOn(minds.body().copy());
    minds.goOn(minds.body());
    List<String> wanted = List.of("go(8)", "done(8,9)", "done(8,9)");
    if (!minds.deeds().equals(wanted)) {
      throw new IllegalStateException("a copy went on otherwise: " + minds.deeds());
    }
  }

  private static Round ourCopies(int count) {
    OurMinds minds = new OurMinds(Workloads.busy(), Record.NOTHING);
    minds.play();
    return () -> {
      Mind copy = minds.body();
      for (int i = 0; i < count; i++) {
        copy = copy.copy();
      }
      return copy.idle() ? count : 0;
    };
  }

  private static Round theirCopies(int count) {
    JasonMinds minds = new JasonMinds(Workloads.busy(), false);
    minds.play();
    return () -> {
      int made = 0;
      for (int i = 0; i < count; i++) {
        made += minds.snapshot() == minds ? 0 : 1;
      }
      return made;
    };
  }
}
