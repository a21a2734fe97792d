package dramaturg.mind.conformance.random;

import static dramaturg.mind.conformance.random.RandomTerms.BELIEFS;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Makes well-formed programs by chance, one clause a line, that come to rest: goals call goals with a smaller number,
/// and a handler of a belief changes only beliefs of a higher rank. What the ledger in `docs/minds.md` names as
/// different is left out.
final class RandomScene {
  static final int GOALS = 4;

  /// What the programs of a scene do besides thinking, so that known differences do not meet: a refusal beside an
  /// atomic intention is one.
  enum Kind {
    REFUSING,
    ATOMIC,
    TALKING,
    ASKING,
    ORDERING
  }

  private final Die die;
  private final Die spaces;
  private final RandomTerms terms;
  private final Kind kind;

  private RandomScene(long seed) {
    Dice dice = new Dice(seed);
    die = dice.of("program", "random");
    spaces = dice.of("spaces", "random");
    terms = new RandomTerms(die);
    kind = Kind.values()[die.below(Kind.values().length)];
  }

  /// The text of a scene; the same for the same seed.
  static List<String> lines(long seed) {
    return new RandomScene(seed).scene();
  }

  private String pick(String... words) {
    return terms.pick(words);
  }

  private List<String> scene() {
    List<String> lines = new ArrayList<>(program());
    if (kind == Kind.TALKING) {
      lines.add("//// agent bob");
      lines.addAll(program());
    }
    if (kind == Kind.ASKING) {
      lines.add("//// agent wise");
      lines.addAll(List.of("b0(1). b0(2)[x].", "k(X) :- b0(X) & X > 1.", "+?q(X) <- X = 7."));
    }
    lines.add("//// script");
    lines.add("run");
    for (int i = die.below(5); i > 0; i--) {
      String percept = "p" + die.below(2) + "(" + pick("1", "2", "a") + ")" + pick("", "", "[x]");
      switch (die.below(5)) {
        case 0 -> lines.add("ann perceives " + percept);
        case 1 -> lines.add("ann loses " + percept.replace("[x]", ""));
        case 2 ->
            lines.add(
                "ann hears cid tell b" + die.below(BELIEFS) + "(" + pick("1", "a", "f(2)") + ")");
        case 3 -> lines.add("ann hears cid achieve g" + die.below(GOALS) + "(2)");
        default ->
            lines.add("ann hears cid " + pick("untell b", "signal b") + die.below(BELIEFS) + "(1)");
      }
      lines.add(pick("run", "run", "wait 15"));
    }
    lines.add("wait 50");
    return lines;
  }

  private List<String> program() {
    List<String> lines = new ArrayList<>();
    beliefs(lines);
    rules(lines);
    for (int i = kind == Kind.ASKING ? 1 : 1 + die.below(3); i > 0; i--) {
      lines.add("!g" + die.below(GOALS) + "(" + (1 + die.below(3)) + ").");
    }
    for (int goal = 0; goal < GOALS; goal++) {
      plansFor(goal, lines);
    }
    handlers(lines);
    lines.add(
        pick(
            "+!h(X,Y) <- Y = k(X).",
            "+!h(1,Y) <- Y = one. +!h(X,X).",
            "+!h(X,f(Z)) : b0(Z). +!h(_,none)."));
    lines.add("+!ok(X) <- .print(X).");
    lines.addAll(terms.takeStock());
    if (die.chance(1, 3)) {
      lines.add("+?q(X) <- X = " + die.below(9) + ".");
    }
    return inSpaces(lines);
  }

  /// Puts one belief and one goal, or a run of clauses, into a name space.
  private List<String> inSpaces(List<String> lines) {
    if (spaces.chance(1, 5)) {
      String moved = "b" + (2 + spaces.below(BELIEFS - 2)) + "|g" + spaces.below(GOALS);
      return lines.stream()
          .map(line -> line.replaceAll("(~?)\\b(" + moved + ")\\(", "s::$1$2("))
          .collect(Collectors.toCollection(ArrayList::new));
    }
    if (spaces.chance(1, 4)) {
      int from = spaces.below(lines.size());
      int to = from + 1 + spaces.below(lines.size() - from);
      String range = spaces.chance(1, 2) ? "" : ", local";
      lines.add(to, "{ end }");
      lines.add(from, "{ begin namespace(s" + range + ") }");
    }
    return lines;
  }

  private void beliefs(List<String> lines) {
    for (int i = die.below(6); i > 0; i--) {
      String annotation =
          die.chance(1, 5) ? "[" + pick("x", "y(1)", "source(eve)", "z(a)", "x,y(2)") + "]" : "";
      String sign = die.chance(1, 10) ? "~" : "";
      lines.add(sign + "b" + die.below(BELIEFS) + "(" + terms.value() + ")" + annotation + ".");
    }
    for (int i = die.below(5); i > 0; i--) {
      int from = 1 + die.below(3);
      lines.add("e(" + from + "," + (from + 1 + die.below(2)) + ").");
    }
  }

  private void rules(List<String> lines) {
    if (die.chance(2, 3)) {
      lines.add("path(X,Y) :- e(X,Y).");
      lines.add("path(X,Y) :- e(X,Z) & path(Z,Y).");
      lines.add("far(X,Y) :- path(X,Y) & not e(X,Y).");
    }
    for (int i = die.below(3); i > 0; i--) {
      String more = die.chance(1, 2) ? " & " + terms.plainCondition() : "";
      lines.add("r" + die.below(2) + "(X) :- " + terms.literal(0) + more + ".");
    }
    if (die.chance(1, 3)) {
      lines.add("s(X) :- r0(X) & not r1(X).");
    }
  }

  private void plansFor(int goal, List<String> lines) {
    for (int i = die.below(3); i > 0; i--) {
      String more = die.chance(1, 2) ? " & " + terms.condition(0) : "";
      lines.add(label() + "+!g" + goal + "(N) : N > 0" + more + " <- " + body(0, true) + ".");
    }
    if (kind == Kind.ORDERING) {
      lines.add("+!g" + goal + "(N) <- .print(\"g" + goal + " \", N).");
    } else if (die.chance(2, 3)) {
      lines.add(
          "+!g"
              + goal
              + "(N)"
              + pick("", " : N <= 0", "[source(S)]")
              + " <- .print(\"g"
              + goal
              + " \", N).");
    }
    if (die.chance(1, 2)) {
      String error = kind == Kind.REFUSING ? ".print(\"failed g" + goal + "\")" : ".print(E)";
      lines.add(
          "-!g"
              + goal
              + "(N)"
              + pick("", "[error(E)]")
              + " <- "
              + pick(error, "act(f" + goal + ")", "+m(" + goal + "); .print(marked)")
              + ".");
    }
  }

  private void handlers(List<String> lines) {
    for (int rank = 0; rank < BELIEFS; rank++) {
      if (die.chance(1, 3)) {
        lines.add(
            label()
                + pick("+", "+", "-")
                + "b"
                + rank
                + pick(
                    "(X)",
                    "(X)[source(S)]",
                    "(X) : X > 1",
                    "(X) : b3(X)",
                    "(1)",
                    "(f(X))",
                    "(X)[x]",
                    "(X)[source(cid)]")
                + " <- "
                + body(rank + 1, false)
                + ".");
      }
    }
    if (die.chance(1, 2)) {
      lines.add(
          pick("+", "-")
              + "p"
              + die.below(2)
              + "(X)"
              + pick("", "[x]")
              + " <- "
              + body(0, false)
              + ".");
    }
  }

  private String label() {
    return kind == Kind.ATOMIC && die.chance(1, 5) ? "@l" + die.below(1_000_000) + "[atomic] " : "";
  }

  private String body(int rank, boolean goals) {
    return new RandomBody(die, terms, kind, rank, goals).text();
  }
}
