package dramaturg.mind.conformance.random;

import dramaturg.kernel.dice.Die;
import java.util.ArrayList;
import java.util.List;

/// Terms, literals and conditions by chance, as text. They name only predicates that [RandomScene] gives programs, and
/// bind only the variables `X`, `Y` and `Z`.
final class RandomTerms {
  static final int BELIEFS = 4;

  private final Die die;
  private final List<String> stocks = new ArrayList<>();
  private int fresh;

  RandomTerms(Die die) {
    this.die = die;
  }

  String pick(String... words) {
    return words[die.below(words.length)];
  }

  /// A variable that the clause has not had.
  String fresh() {
    return "V" + fresh++;
  }

  /// The name of beliefs that only one loop uses up.
  String stock() {
    stocks.add("w" + fresh++);
    return lastStock();
  }

  String lastStock() {
    return stocks.getLast();
  }

  /// The beliefs that the loops so far use up; the next ones have others.
  List<String> takeStock() {
    List<String> all = stocks.stream().map(s -> s + "(1). " + s + "(2).").toList();
    stocks.clear();
    return all;
  }

  /// A small ground term, of the kind that beliefs hold.
  String value() {
    return die.chance(1, 8)
        ? ground(0)
        : pick("1", "2", "3", "a", "b", "f(1)", "[1,2]", "\"t\"", "g(a,2)");
  }

  String number() {
    return pick("0", "1", "2", "3", "4", "-1", "2.5", "10");
  }

  /// A ground term of any shape.
  String ground(int depth) {
    return switch (die.below(depth > 2 ? 4 : 8)) {
      case 0 -> number();
      case 1 -> pick("a", "b", "c", "abc");
      case 2 -> pick("\"\"", "\"t\"", "\"a b\"", "\"banana\"");
      case 3 -> pick("[]", "x_1", "'Big One'");
      case 4, 5 -> list(depth + 1);
      case 6 -> "f(" + ground(depth + 1) + ")";
      default -> pick("g", "~g") + "(" + ground(depth + 1) + "," + ground(depth + 1) + ")";
    };
  }

  String list(int depth) {
    List<String> elements = new ArrayList<>();
    for (int i = die.below(5); i > 0; i--) {
      elements.add(die.chance(1, 2) ? pick("1", "2", "3", "a", "b") : ground(depth));
    }
    return "[" + String.join(",", elements) + "]";
  }

  private String argument() {
    return pick("X", "Y", "_", value(), value());
  }

  private String annotation() {
    return die.chance(1, 8)
        ? pick(
            "[source(self)]", "[source(_)]", "[x]", "[y(_)]", "[source(cid)]", "[source(percept)]")
        : "";
  }

  /// A belief of this rank or a higher one.
  String literal(int lowest) {
    String sign = die.chance(1, 12) ? "~" : "";
    int rank = lowest + die.below(Math.max(1, BELIEFS - lowest));
    return sign + "b" + rank + "(" + argument() + ")" + annotation();
  }

  /// A pair that holds edges of a small graph.
  private String edge() {
    return pick("e", "e", "path", "far")
        + "("
        + pick("X", "Y", "1", "2", "_")
        + ","
        + pick("Z", "Y", "X", "3", "4", "_")
        + ")";
  }

  private String join() {
    return pick("e(X,Y) & e(Y,Z)", "e(X,Y) & b0(Y)", "b0(X) & b1(X)", "e(X,Y) & path(Y,Z)")
        + pick("", " & not e(Z,_)", " & not b1(X)", " & X \\== Y");
  }

  private String comparison() {
    return pick(
        "X = " + value(),
        "X = Y",
        "1 < 2",
        "Y == Y",
        "X \\== a",
        number() + " " + pick("<", "<=", ">", ">=", "==", "\\==") + " " + number(),
        value() + " " + pick("<", "<=", ">", ">=", "==", "\\==") + " " + value(),
        "X = " + number() + pick(" + ", " - ", " * ") + number());
  }

  /// @param depth how deep it stands in another condition
  String condition(int depth) {
    return switch (die.below(depth > 2 ? 9 : 13)) {
      case 0, 1 -> literal(0);
      case 2 -> "r" + die.below(2) + "(" + argument() + ")";
      case 3 -> pick(".member(X, [1," + value() + ",3])", ".member(Y, " + list(1) + ")");
      case 4 -> pick("true", "p0(_)", "p1(X)", "p0(X) & p1(X)", "s(X)");
      case 5 -> "not " + literal(0);
      case 6 -> edge();
      case 7 -> depth == 0 ? comparison() : literal(0);
      case 8 -> pick("not " + edge(), edge());
      case 9 -> "(" + condition(depth + 1) + " | " + condition(depth + 1) + ")";
      case 10 -> condition(depth + 1) + " & " + condition(depth + 1);
      case 11 -> join();
      default -> "not (" + condition(depth + 1) + " & " + condition(depth + 1) + ")";
    };
  }

  /// A condition without rules, so that no rule leans on itself.
  String plainCondition() {
    String made = condition(1);
    while (made.contains("r0(") || made.contains("r1(") || made.contains("s(")) {
      made = condition(1);
    }
    return made;
  }

  /// A computed predicate over ground arguments that leaves its result in a variable.
  String computed(String result) {
    String l = list(1);
    String text = pick("\"banana\"", "\"abc\"", "\"\"", "\"a b\"");
    return switch (die.below(20)) {
      case 0 -> ".length(" + pick(l, text) + ", " + result + ")";
      case 1 -> ".concat(" + l + ", " + list(1) + ", " + result + ")";
      case 2 -> ".concat(" + text + ", " + value() + ", " + result + ")";
      case 3 -> ".reverse(" + pick(l, text) + ", " + result + ")";
      case 4 -> ".sort(" + l + ", " + result + ")";
      case 5 -> ".findall(T, .member(T, " + l + "), " + result + ")";
      case 6 ->
          "."
              + pick("union", "intersection", "difference")
              + "("
              + l
              + ", "
              + list(1)
              + ", "
              + result
              + ")";
      case 7 -> "." + pick("min", "max") + "([3," + value() + "," + number() + "], " + result + ")";
      case 8 ->
          ".findall(T, ." + pick("sublist", "prefix", "suffix") + "(T, " + l + "), " + result + ")";
      case 9 -> ".delete(" + pick("1", "a", "2", "f(1)") + ", " + l + ", " + result + ")";
      case 10 ->
          ".findall(T, .range(T, "
              + pick("1", "0", "3")
              + ", "
              + pick("2", "4", "1")
              + "), "
              + result
              + ")";
      case 11 ->
          ".count("
              + condition(1).replace("X", "F").replace("Y", "G").replace("Z", "H")
              + ", "
              + result
              + ")";
      case 12 -> ".setof(T, .member(T, " + l + "), " + result + ")";
      case 13 ->
          ".findall(T, .substring("
              + pick("\"a\"", "\"an\"", "\"z\"")
              + ", "
              + text
              + ", T), "
              + result
              + ")";
      case 14 -> ".term2string(" + ground(1) + ", " + result + ")";
      case 15 -> ".findall([T,U], .nth(T, " + l + ", U), " + result + ")";
      case 16 ->
          "."
              + pick("upper_case", "lower_case")
              + "("
              + pick(text, "\"Big\"")
              + ", "
              + result
              + ")";
      case 17 -> result + " = " + arithmetic(0);
      case 18 -> ".findall(T, (.member(T, " + l + ") & ." + kind() + "(T)), " + result + ")";
      default ->
          ".findall(F, " + literal(0).replace("X", "F").replace("Y", "F") + ", " + result + ")";
    };
  }

  private String kind() {
    return pick("atom", "number", "string", "list", "structure", "literal", "ground");
  }

  private String arithmetic(int depth) {
    if (depth > 1 || die.chance(1, 3)) {
      return number();
    }
    String left = arithmetic(depth + 1);
    String right = arithmetic(depth + 1);
    return switch (die.below(7)) {
      case 0 -> "(" + left + " + " + right + ")";
      case 1 -> "(" + left + " - " + right + ")";
      case 2 -> left + " * " + right;
      case 3 -> "(" + left + " / " + pick("2", "4", "3") + ")";
      case 4 -> "(" + left + " " + pick("div", "mod") + " " + pick("2", "3") + ")";
      case 5 -> "math." + pick("abs", "floor", "ceil", "round") + "(" + left + ")";
      default -> "math." + pick("max", "min") + "(" + left + "," + right + ")";
    };
  }
}
