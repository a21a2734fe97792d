package dramaturg.mind.conformance.random;

import static dramaturg.mind.conformance.random.RandomTerms.BELIEFS;

import dramaturg.kernel.dice.Die;
import java.util.ArrayList;
import java.util.List;

/// Bodies of plans by chance. A body changes only beliefs of its rank or a higher one, and pursues goals only with a
/// smaller number, so that everything ends.
///
/// @param rank the lowest belief that it may change; [RandomTerms#BELIEFS] if none
/// @param goals whether it may pursue goals and fail; then the plan has the variable `N`
record RandomBody(Die die, RandomTerms terms, RandomScene.Kind kind, int rank, boolean goals) {
  String text() {
    List<String> steps = new ArrayList<>();
    for (int i = 1 + die.below(4); i > 0; i--) {
      steps.add(step(0));
    }
    return String.join("; ", steps);
  }

  private String pick(String... words) {
    return terms.pick(words);
  }

  private String changed() {
    return "b" + (rank + die.below(BELIEFS - rank)) + "(" + pick("1", "2", "3", "a", "7") + ")";
  }

  private String step(int depth) {
    int choice = die.below(goals ? 100 : 50);
    if (choice < 24) {
      return rank < BELIEFS ? noted() : acted();
    }
    if (choice < 36) {
      return acted();
    }
    if (choice < 50) {
      return depth > 1 ? acted() : block(depth);
    }
    if (choice < 70) {
      return pursued();
    }
    if (choice < 80) {
      return tested();
    }
    if (choice < 92) {
      return switch (kind) {
        case TALKING -> said();
        case ASKING -> asked();
        case ORDERING -> ordered();
        case REFUSING, ATOMIC -> pursued();
      };
    }
    return spoilt();
  }

  private String noted() {
    return switch (die.below(8)) {
      case 0, 1, 2 -> "+" + changed() + pick("", "", "", "[x]", "[y(2)]");
      case 3 -> pick("-", "--") + changed();
      case 4 -> "++" + changed();
      case 5 -> "-+" + changed();
      case 6 -> "-b" + (rank + die.below(BELIEFS - rank)) + "(" + pick("_", terms.fresh()) + ")";
      default ->
          pick(
              ".abolish(b" + (rank + die.below(BELIEFS - rank)) + "(" + pick("_", "2") + "))",
              "+~" + changed());
    };
  }

  private String acted() {
    String result = terms.fresh();
    return switch (die.below(5)) {
      case 0 -> ".print(" + pick("k", "\"t\"", "1 + 2", "[a]", terms.ground(0)) + ")";
      case 1, 2 -> "act(" + pick("1", "a", "f(2)") + ")";
      default -> terms.computed(result) + "; .print(" + result + ")";
    };
  }

  private String block(int depth) {
    String inner = step(depth + 1);
    return switch (die.below(5)) {
      case 0, 1 ->
          "if ("
              + terms.condition(1)
              + ") { "
              + inner
              + " }"
              + pick("", " else { " + step(depth + 1) + " }");
      case 2 ->
          "if ("
              + terms.literal(0)
              + ") { "
              + inner
              + "; .print(in) }"
              + " elif ("
              + terms.condition(1)
              + ") { .print(other) }";
      case 3 -> {
        String each = terms.fresh();
        RandomBody harmless = new RandomBody(die, terms, kind, BELIEFS, false);
        yield "for ("
            + pick("p0(" + each + ")", ".member(" + each + ", [1,2])", "e(" + each + ",_)")
            + ") { .print("
            + each
            + "); "
            + harmless.step(depth + 1)
            + " }";
      }
      default -> {
        String left = terms.fresh();
        RandomBody harmless = new RandomBody(die, terms, kind, BELIEFS, false);
        yield "while ("
            + terms.stock()
            + "("
            + left
            + ")) { -"
            + terms.lastStock()
            + "("
            + left
            + "); "
            + harmless.step(depth + 1)
            + " }";
      }
    };
  }

  private String pursued() {
    String goal = "g" + die.below(RandomScene.GOALS) + "(N - 1)";
    String found = terms.fresh();
    return switch (die.below(8)) {
      case 0, 1, 2, 3 -> "!" + goal;
      case 4 -> (kind == RandomScene.Kind.ASKING ? "!" : "!!") + goal;
      case 5 -> found + " = ok(" + terms.value() + "); !" + found;
      default -> "!h(" + pick("N", terms.value()) + "," + found + "); .print(" + found + ")";
    };
  }

  private String tested() {
    String found = terms.fresh();
    return pick(
        "?" + terms.literal(0).replace("X", terms.fresh()).replace("Y", "_"),
        "?q(" + found + "); .print(" + found + ")",
        "?r0(_)",
        "?path(1," + found + "); .print(" + found + ")",
        "?(b0(" + found + ") & not b1(" + found + ")); .print(" + found + ")",
        "?h(1," + found + ")");
  }

  private String said() {
    String to = pick("bob", "ann", "[bob]");
    return switch (die.below(7)) {
      case 0, 1 -> ".send(" + to + ", tell, " + changedAny() + ")";
      case 2 -> ".send(" + to + ", achieve, g" + die.below(RandomScene.GOALS) + "(N - 1))";
      case 3 -> ".send(" + to + ", untell, " + changedAny() + ")";
      case 4 -> ".send(" + to + ", signal, b" + die.below(BELIEFS) + "(5))";
      case 5 -> ".broadcast(tell, " + changedAny() + ")";
      default -> ".send(" + to + ", unachieve, g" + die.below(RandomScene.GOALS) + "(1))";
    };
  }

  private String asked() {
    String found = terms.fresh();
    return ".send(wise, "
        + pick("askOne", "askAll")
        + ", "
        + pick("b0(_)", "b1(_)", "k(_)", "q(_)", "none(_)", "b0(1)", "b0(9)")
        + ", "
        + found
        + "); .print("
        + found
        + ")";
  }

  private String changedAny() {
    return "b" + die.below(BELIEFS) + "(" + pick("1", "2", "a") + ")";
  }

  private String ordered() {
    String one = "g" + die.below(RandomScene.GOALS) + "(" + pick("1", "2") + ")";
    return switch (die.below(9)) {
      case 0 -> ".drop_desire(" + one + ")";
      case 1 -> ".drop_intention(" + one + ")";
      case 2 -> ".succeed_goal(" + one + ")";
      case 3 -> ".drop_event(" + one + ")";
      case 4 -> ".suspend(" + one + ")";
      case 5 -> ".resume(" + one + ")";
      case 6 ->
          "if ("
              + pick(".intend(", ".desire(")
              + pick(one, one.replaceAll("\\d\\)", "_)"))
              + ")) { .print(wanted) }";
      case 7 -> pick(".drop_all_events", ".drop_all_intentions", ".drop_all_desires");
      default -> ".wait(" + pick("10", "20", "{+b0(_)}, 20, _", "{+b1(_)}, 30") + ")";
    };
  }

  private String spoilt() {
    return pick(
        ".fail",
        "N > 1",
        kind == RandomScene.Kind.REFUSING ? "refuse(it)" : "N = N",
        ".fail(error(e" + die.below(2) + "))",
        "X = 1");
  }
}
