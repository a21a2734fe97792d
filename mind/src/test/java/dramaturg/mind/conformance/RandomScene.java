package dramaturg.mind.conformance;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import java.util.ArrayList;
import java.util.List;

/// Makes well-formed programs by chance, one clause a line, that come to rest: goals call goals with a smaller number,
/// and a handler of a belief changes only beliefs of a higher rank.
final class RandomScene {
  private static final int GOALS = 4;
  private static final int BELIEFS = 4;

  private final Die die;
  private final boolean talks;
  private final boolean atomics;
  private int lists;

  private RandomScene(long seed) {
    die = new Dice(seed).of("program", "random");
    talks = die.chance(1, 3);
    atomics = die.chance(1, 2);
  }

  /// The text of a scene; the same for the same seed.
  static List<String> lines(long seed) {
    return new RandomScene(seed).scene();
  }

  private List<String> scene() {
    List<String> lines = new ArrayList<>(program());
    if (talks) {
      lines.add("//// agent bob");
      lines.addAll(program());
    }
    lines.add("//// script");
    lines.add("run");
    for (int i = die.below(4); i > 0; i--) {
      String percept = "p" + die.below(2) + "(" + value() + ")";
      switch (die.below(4)) {
        case 0 -> lines.add("ann perceives " + percept);
        case 1 -> lines.add("ann loses " + percept);
        case 2 -> lines.add("ann hears cid tell b" + die.below(BELIEFS) + "(" + value() + ")");
        default -> lines.add("ann hears cid achieve g" + die.below(GOALS) + "(2)");
      }
      lines.add("run");
    }
    return lines;
  }

  private List<String> program() {
    List<String> lines = new ArrayList<>();
    for (int i = die.below(6); i > 0; i--) {
      String annotation =
          die.chance(1, 5) ? "[" + pick("x", "y(1)", "source(eve)", "z(a)") + "]" : "";
      lines.add("b" + die.below(BELIEFS) + "(" + value() + ")" + annotation + ".");
    }
    for (int i = die.below(3); i > 0; i--) {
      lines.add(
          "r"
              + die.below(2)
              + "(X) :- "
              + literal(0)
              + (die.chance(1, 2) ? " & " + plainCondition() : "")
              + ".");
    }
    for (int i = 1 + die.below(3); i > 0; i--) {
      lines.add("!g" + die.below(GOALS) + "(" + (1 + die.below(3)) + ").");
    }
    for (int goal = 0; goal < GOALS; goal++) {
      for (int i = die.below(3); i > 0; i--) {
        lines.add(label() + "+!g" + goal + "(N) : N > 0" + more() + " <- " + body(0, true) + ".");
      }
      if (die.chance(2, 3)) {
        lines.add(
            "+!g"
                + goal
                + "(N)"
                + (die.chance(1, 2) ? " : N <= 0" : "")
                + " <- .print(\"g"
                + goal
                + " \", N).");
      }
      if (die.chance(1, 3)) {
        lines.add(
            "-!g"
                + goal
                + "(N)"
                + pick("", "[error(E)]")
                + " <- "
                + pick(".print(\"failed g" + goal + "\")", "act(f" + goal + ")")
                + ".");
      }
    }
    for (int rank = 0; rank < BELIEFS; rank++) {
      if (die.chance(1, 3)) {
        lines.add(
            label()
                + pick("+", "-")
                + "b"
                + rank
                + "(X)"
                + pick("", "[source(S)]", " : X > 1", " : b3(X)")
                + " <- "
                + body(rank + 1, false)
                + ".");
      }
    }
    if (die.chance(1, 2)) {
      lines.add(pick("+", "-") + "p" + die.below(2) + "(X) <- " + body(0, false) + ".");
    }
    if (die.chance(1, 4)) {
      lines.add("+?q(X) <- X = " + die.below(9) + ".");
    }
    return lines;
  }

  private String label() {
    return atomics && die.chance(1, 6) ? "@l" + die.below(1_000_000) + "[atomic] " : "";
  }

  private String more() {
    return die.chance(1, 2) ? " & " + condition(0) : "";
  }

  private String value() {
    return pick("1", "2", "3", "a", "b", "f(1)", "[1,2]", "\"t\"");
  }

  private String pick(String... words) {
    return words[die.below(words.length)];
  }

  private String argument() {
    return pick("X", "Y", "_", value(), value());
  }

  private String literal(int lowest) {
    String annotation =
        die.chance(1, 8) ? pick("[source(self)]", "[source(_)]", "[x]", "[y(_)]") : "";
    return "b"
        + (lowest + die.below(Math.max(1, BELIEFS - lowest)))
        + "("
        + argument()
        + ")"
        + annotation;
  }

  private String condition(int depth) {
    int kinds = depth > 2 ? 5 : 9;
    return switch (die.below(kinds)) {
      case 0, 1 -> literal(0);
      case 2 -> "r" + die.below(2) + "(" + argument() + ")";
      case 3 -> ".member(X, [1," + value() + ",3])";
      case 4 -> pick("true", "1 < 2", "Y == Y", "p0(_)", "p1(X)");
      case 5 -> "not " + literal(0);
      case 6 -> "(" + condition(depth + 1) + " | " + condition(depth + 1) + ")";
      case 7 -> condition(depth + 1) + " & " + condition(depth + 1);
      default -> "not (" + condition(depth + 1) + " & " + condition(depth + 1) + ")";
    };
  }

  /// A condition without rules, so that no rule leans on itself.
  private String plainCondition() {
    String made = condition(0);
    while (made.contains("r0(") || made.contains("r1(")) {
      made = condition(0);
    }
    return made;
  }

  private String body(int lowest, boolean goals) {
    List<String> steps = new ArrayList<>();
    for (int i = 1 + die.below(4); i > 0; i--) {
      steps.add(step(lowest, goals, 0));
    }
    return String.join("; ", steps);
  }

  private String collected() {
    String list = "L" + lists++;
    String asked = literal(0).replace("X", "F").replace("Y", "F");
    return ".findall(F, " + asked + ", " + list + "); .print(" + list + ")";
  }

  private String changed(int lowest) {
    return "b" + (lowest + die.below(BELIEFS - lowest)) + "(" + pick("1", "2", "3", "a", "7") + ")";
  }

  private String step(int lowest, boolean goals, int depth) {
    int choice = die.below(goals ? 17 : 11);
    if (choice < 5 && lowest >= BELIEFS || choice > 7 && choice < 11 && depth > 1) {
      choice = 6;
    }
    return switch (choice) {
      case 0, 1 -> "+" + changed(lowest);
      case 2 -> pick("-", "-", "--", "++") + changed(lowest);
      case 3 -> "-+" + changed(lowest);
      case 4 -> "-b" + (lowest + die.below(BELIEFS - lowest)) + "(" + pick("_", "Z") + ")";
      case 5 -> ".print(" + pick("k", "\"t\"", "1 + 2", "[a]") + ")";
      case 6 -> "act(" + pick("1", "a", "f(2)") + ")";
      case 7 -> collected();
      case 8 ->
          "if ("
              + condition(1)
              + ") { "
              + step(lowest, goals, depth + 1)
              + " }"
              + pick("", " else { " + step(lowest, goals, depth + 1) + " }");
      case 9 ->
          "for ("
              + pick("p0(V)", ".member(V, [1,2])")
              + ") { .print(V); "
              + step(Math.max(lowest, BELIEFS), false, depth + 1)
              + " }";
      case 10 -> "if (" + literal(0) + ") { " + step(lowest, goals, depth + 1) + "; .print(in) }";
      case 11, 12 -> "!g" + die.below(GOALS) + "(N - 1)";
      case 13 -> "!!g" + die.below(GOALS) + "(N - 1)";
      case 14 -> pick("?" + literal(0), "?q(Q); .print(Q)", "?r0(_)");
      case 15 -> pick(".fail", "N > 1", atomics || talks ? "N = N" : "refuse(it)", "N = N");
      default ->
          talks
              ? ".send(bob, "
                  + pick("tell, " + changed(0), "achieve, g1(N - 1)", "untell, " + changed(0))
                  + ")"
              : ".print(N)";
    };
  }
}
