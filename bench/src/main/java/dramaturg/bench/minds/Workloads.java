package dramaturg.bench.minds;

import dramaturg.bench.minds.Workload.Part;
import java.util.ArrayList;
import java.util.List;

/// The workloads by what they strain. Each says how many times to do it; no engine is favoured by how it is written.
public final class Workloads {
  private static final int ROWS = 334;
  private static final int PLANS = 100;

  private Workloads() {}

  private static Workload alone(String program, int amount) {
    return Workload.alone(program.replace("LAST", Integer.toString(amount)), amount);
  }

  /// A goal that calls itself.
  public static Workload count(int amount) {
    return alone("!c(0). +!c(LAST) <- done(LAST). +!c(N) <- !c(N + 1).", amount);
  }

  /// A belief that is read and replaced.
  public static Workload note(int amount) {
    return alone("n(0). !c. +!c : n(LAST) <- done(LAST). +!c <- ?n(X); -+n(X + 1); !c.", amount);
  }

  /// A percept that changes all the time.
  public static Workload tick(int amount) {
    return new Workload(List.of(new Part("ann", "+tick(K) <- seen(K).", "")), 0, amount, amount);
  }

  /// Two hundred percepts that never change, while something else goes on.
  public static Workload still(int amount) {
    String program =
        "!c(0). +!c(LAST) : p(0) & p(199) & not p(200) <- done(LAST). +!c(N) <- !c(N + 1)."
            .replace("LAST", Integer.toString(amount));
    return new Workload(List.of(new Part("ann", program, "")), 200, 0, amount);
  }

  /// A hundred plans that join three beliefs of a thousand; the last applies.
  public static Workload join(int amount) {
    StringBuilder program = rows();
    for (int i = 1; i < PLANS; i++) {
      program.append("+!e(X) : p(X,Y) & q(Y,Z) & r(Z,k%d) <- wrong(%d).\n".formatted(i, i));
    }
    program.append("+!e(X) : p(X,Y) & q(Y,Z) & r(Z,last).\n");
    program.append("!go(0). +!go(LAST) <- done(LAST). +!go(N) <- !e(N mod 334); !go(N + 1).");
    return alone(program.toString(), amount);
  }

  /// Ten plans that join all rows of the first belief; the last applies, to the last row.
  public static Workload scan(int amount) {
    StringBuilder program = rows();
    program.append("r(%d,found).\n".formatted(2 * ROWS - 1));
    for (int i = 1; i < 10; i++) {
      program.append("+!e : p(X,Y) & q(Y,Z) & r(Z,k%d) <- wrong(%d).\n".formatted(i, i));
    }
    program.append("+!e : p(X,Y) & q(Y,Z) & r(Z,found).\n");
    program.append("!go(0). +!go(LAST) <- done(LAST). +!go(N) <- !e; !go(N + 1).");
    return alone(program.toString(), amount);
  }

  private static StringBuilder rows() {
    StringBuilder program = new StringBuilder();
    for (int i = 0; i < ROWS; i++) {
      program.append("p(%d,%d). q(%d,%d). r(%d,last).\n".formatted(i, i, i, i + ROWS, i + ROWS));
    }
    return program;
  }

  /// A hundred plans over three hundred predicates with three beliefs each; the last applies.
  public static Workload predicates(int amount) {
    StringBuilder program = new StringBuilder();
    for (int i = 1; i <= PLANS; i++) {
      String k = i == PLANS ? "last" : "k";
      for (int row = 0; row < 3; row++) {
        program.append("p%d(%d,%d). q%d(%d,%d). ".formatted(i, row, row, i, row, row));
        program.append("r%d(%d,last%s).\n".formatted(i, row, i == PLANS ? "" : row));
      }
      program.append("+!e(X) : p%d(X,Y) & q%d(Y,Z) & r%d(Z,%s)".formatted(i, i, i, k));
      program.append(i == PLANS ? ".\n" : " <- wrong(%d).\n".formatted(i));
    }
    program.append("!go(0). +!go(LAST) <- done(LAST). +!go(N) <- !e(N mod 3); !go(N + 1).");
    return alone(program.toString(), amount);
  }

  /// A hundred plans of which ninety-nine are for another argument.
  public static Workload heads(int amount) {
    StringBuilder program = new StringBuilder();
    for (int i = 1; i < PLANS; i++) {
      program.append("+!e(k%d) <- wrong(%d).\n".formatted(i, i));
    }
    program.append("+!e(last).\n");
    program.append("!go(0). +!go(LAST) <- done(LAST). +!go(N) <- !e(last); !go(N + 1).");
    return alone(program.toString(), amount);
  }

  /// A token that goes round.
  public static Workload ring(int agents, int amount) {
    String program =
        "+!token(0) <- done(%d). +!token(N) : next(X) <- .send(X, achieve, token(N - 1))."
            .formatted(amount);
    List<Part> all = new ArrayList<>();
    for (int i = 0; i < agents; i++) {
      String belief = "next(m" + (i + 1) % agents + ")";
      String start = i == 0 ? " !token(" + amount + ")." : "";
      all.add(new Part("m" + i, program + start, belief));
    }
    return new Workload(all, amount);
  }

  /// A token that goes back and forth between two.
  public static Workload pass(int amount) {
    String program = "+!token(0) <- done(%d). +!token(N) <- .send(OTHER, achieve, token(N - 1)).";
    String plans = program.formatted(amount);
    return new Workload(
        List.of(
            new Part("ann", "!token(%d). ".formatted(amount) + plans.replace("OTHER", "bob"), ""),
            new Part("bob", plans.replace("OTHER", "ann"), "")),
        amount);
  }

  /// A question that is answered, again and again.
  public static Workload ask(int amount) {
    String asking =
        "!c(0). +!c(%d) <- done(%d). +!c(N) <- .send(bob, askOne, v(X), v(A)); !c(N + A)."
            .formatted(amount, amount);
    return new Workload(List.of(new Part("ann", asking, ""), new Part("bob", "v(1).", "")), amount);
  }

  /// Somebody in the middle of something, with a thousand beliefs: `go` is what it is doing.
  public static Workload busy() {
    StringBuilder program = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      program.append("p(%d,%d).\n".formatted(i, i));
    }
    program.append("!c(7). +!c(N) <- X = N + 1; !d(X, Y); done(X, Y). ");
    program.append("+!d(X, Y) <- ?p(X, Z); go(X); +q(Z); Y = Z + 1.");
    return Workload.alone(program.toString(), 1);
  }

  /// A small character: ten plans, five beliefs.
  public static final String SMALL =
      """
      home(cabin). duty(watch). fond_of(tea). shift(1). hungry.
      +greeting(X) : not met(X) <- +met(X); .send(X, tell, hello).
      +greeting(X) <- nod(X).
      +alarm(Where) : home(Where) <- !run(Where).
      +alarm(Where) : duty(watch) <- !look(Where); .broadcast(tell, alarm(Where)).
      +!run(Where) <- walk(Where); open(door).
      +!look(Where) <- walk(Where); scan(Where).
      -!look(Where) <- .print("nothing to see").
      +!eat : hungry & fond_of(X) <- take(X); -hungry.
      +!work(N) : shift(N) <- sit; !work(N).
      +shift(N) : N > 3 <- !!eat.
      """;
}
