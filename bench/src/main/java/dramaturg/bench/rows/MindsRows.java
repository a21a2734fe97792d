package dramaturg.bench.rows;

import dramaturg.bench.Group;
import dramaturg.bench.Round;
import dramaturg.bench.Row;
import dramaturg.bench.Scale;
import dramaturg.bench.Side;
import dramaturg.bench.Unit;
import dramaturg.bench.minds.JasonMinds;
import dramaturg.bench.minds.OurMinds;
import dramaturg.bench.minds.Workload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntFunction;

/// Reasoning against Jason 3.3.0: the same programs, each engine alone in this thread.
final class MindsRows {
  private MindsRows() {}

  static Group group() {
    return new Group(
        "minds",
        List.of(
            row(
                "a1",
                "a goal that calls itself with a number one larger",
                "cycles",
                2_000_000,
                4_000_000,
                MindsRows::count),
            row(
                "a2",
                "read a number, note one larger, go on",
                "iterations",
                300_000,
                600_000,
                MindsRows::note),
            row(
                "b1",
                "an event with 100 relevant plans that join three of 1,000 beliefs; the last applies",
                "events",
                100,
                400,
                MindsRows::join),
            row(
                "c1",
                "a token passed between two minds with achieve",
                "messages",
                500_000,
                1_000_000,
                MindsRows::pass)));
  }

  private static Row row(
      String id,
      String description,
      String things,
      int quick,
      int full,
      IntFunction<Workload> made) {
    return Row.against(
        id,
        description,
        Unit.perSecond(things),
        () -> check(made.apply(10)),
        new Side("ours", scale -> ours(made.apply(scale == Scale.QUICK ? quick : full))),
        new Side("Jason 3.3.0", scale -> peer(made.apply(scale == Scale.QUICK ? quick : full))));
  }

  private static void check(Workload workload) {
    if (!new OurMinds(workload).play() || !new JasonMinds(workload).play()) {
      throw new IllegalStateException("a mind did not come to its end");
    }
  }

  private static Round ours(Workload workload) {
    OurMinds minds = new OurMinds(workload);
    return () -> minds.play() ? workload.amount() : 0;
  }

  private static Round peer(Workload workload) {
    JasonMinds minds = new JasonMinds(workload);
    return () -> minds.play() ? workload.amount() : 0;
  }

  private static Workload alone(String program, int amount) {
    SequencedMap<String, String> programs = new LinkedHashMap<>();
    programs.put("ann", program.replace("LAST", Integer.toString(amount)));
    return new Workload(programs, amount);
  }

  private static Workload count(int amount) {
    return alone("!c(0). +!c(LAST) <- done. +!c(N) <- !c(N + 1).", amount);
  }

  private static Workload note(int amount) {
    return alone("n(0). !c. +!c : n(LAST) <- done. +!c <- ?n(X); -+n(X + 1); !c.", amount);
  }

  private static Workload join(int amount) {
    StringBuilder program = new StringBuilder();
    for (int i = 0; i < 333; i++) {
      program.append("p(%d,%d). q(%d,%d). r(%d,last).\n".formatted(i, i, i, i + 1000, i + 1000));
    }
    for (int i = 1; i < 100; i++) {
      program.append("+!e(X) : p(X,Y) & q(Y,Z) & r(Z,k%d) <- never.\n".formatted(i));
    }
    program.append("+!e(X) : p(X,Y) & q(Y,Z) & r(Z,last).\n");
    program.append("!go(0). +!go(LAST) <- done. +!go(N) <- !e(N mod 333); !go(N + 1).");
    return alone(program.toString(), amount);
  }

  private static Workload pass(int amount) {
    SequencedMap<String, String> programs = new LinkedHashMap<>();
    programs.put(
        "ann",
        "!token("
            + amount
            + "). +!token(0) <- done. +!token(N) <- .send(bob, achieve, token(N - 1)).");
    programs.put("bob", "+!token(0) <- done. +!token(N) <- .send(ann, achieve, token(N - 1)).");
    return new Workload(programs, amount);
  }
}
