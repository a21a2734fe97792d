package dramaturg.story.beat;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Formula;
import dramaturg.logic.syntax.Grammar;
import dramaturg.logic.syntax.Misread;
import dramaturg.logic.syntax.Scope;
import dramaturg.logic.syntax.Tokens;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.story.facts.StoryBuiltins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads a pattern: one formula, or a list of formulas of which each must be completed by a later fact than the one
/// before it.
final class PatternReader {
  private static final String HIDDEN = "entry ";

  private final Problems problems;
  private final Predicate<Struct> asksState;

  /// @param asksState whether a literal asks for something else than a fact
  PatternReader(Problems problems, Predicate<Struct> asksState) {
    this.problems = problems;
    this.asksState = asksState;
  }

  static boolean isWritten(String variable) {
    return !variable.equals(Var.ANONYMOUS) && !variable.startsWith(HIDDEN);
  }

  Optional<Pattern> read(Node node) {
    List<Node> items = node instanceof Node.Sequence all ? all.items() : List.of(node);
    Scope scope = new Scope();
    List<Condition> steps = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int before = problems.count();
    for (Node item : items) {
      if (item instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
        condition(scalar, scope).ifPresent(steps::add);
        text.append(text.isEmpty() ? "" : ", then ").append(scalar.text().strip());
      } else {
        problems.add(item.spot(), "a pattern is " + item.called(), "write a formula over facts");
      }
    }
    if (items.isEmpty()) {
      problems.add(node.spot(), "the pattern is empty", "write a formula over facts");
    }
    if (problems.count() > before) {
      return Optional.empty();
    }
    Pattern pattern = new Weaving(scope).pattern(text.toString(), node.spot(), steps);
    return problems.count() > before ? Optional.empty() : Optional.of(pattern);
  }

  private Optional<Condition> condition(Node.Scalar scalar, Scope scope) {
    Tokens tokens = new Tokens(scalar.text(), scalar.spot(), problems);
    try {
      Condition condition = new Grammar(tokens, StoryBuiltins.ALL, scope).condition();
      if (!tokens.atEnd()) {
        throw tokens.unexpected("'&', '|' or the end of the pattern");
      }
      return Optional.of(condition);
    } catch (Misread reported) {
      return Optional.empty();
    }
  }

  /// Gives the literals of one pattern their hidden variables.
  private final class Weaving {
    private final List<String> names;
    private final List<Struct> plain = new ArrayList<>();
    private final List<Var> entries = new ArrayList<>();
    private final List<Condition> direct = new ArrayList<>();

    Weaving(Scope scope) {
      names = new ArrayList<>(scope.names());
    }

    Pattern pattern(String text, Spot spot, List<Condition> steps) {
      List<Condition> parts = new ArrayList<>();
      Optional<Var> before = Optional.empty();
      for (Condition step : steps) {
        Optional<Var> last = Optional.empty();
        for (Condition part : flat(step)) {
          parts.add(woven(part));
          if (part instanceof Condition.Holds holds && !asksState.test(holds.literal())) {
            last = Optional.of(entries.getLast());
          }
        }
        if (last.isPresent() && before.isPresent()) {
          parts.add(new Condition.Compare(Condition.Relation.GREATER, last.get(), before.get()));
        }
        if (last.isEmpty() && steps.size() > 1) {
          problems.add(
              spot,
              "'" + step.text() + "' names no fact outside of alternatives",
              "each item of a list of patterns needs one, by which it comes after the one before");
        }
        before = last;
      }
      List<Pattern.Wanted> wanted = new ArrayList<>();
      for (int i = 0; i < plain.size(); i++) {
        wanted.add(
            new Pattern.Wanted(plain.get(i), entries.get(i).name(), first(parts, direct.get(i))));
      }
      return new Pattern(
          text,
          spot,
          List.copyOf(parts),
          new Formula(new Condition.All(List.copyOf(parts)), names),
          List.copyOf(wanted),
          List.copyOf(names));
    }

    /// The parts with this literal in front, then what can be tested by it alone; of every alternative around it the
    /// branch that it stands in.
    private Formula first(List<Condition> parts, Condition literal) {
      List<Condition> order = new ArrayList<>();
      for (Condition part : parts) {
        order.addAll(path(part, literal).orElse(List.of(part)));
      }
      order.remove(literal);
      List<Condition> tests =
          order.stream()
              .filter(part -> part instanceof Condition.Compare)
              .filter(part -> Variables.of(literal).containsAll(Variables.of(part)))
              .toList();
      order.removeAll(tests);
      order.addAll(0, tests);
      order.addFirst(literal);
      return new Formula(new Condition.All(List.copyOf(order)), names);
    }

    /// The conjuncts that remain of a condition when it holds by this literal; none if the literal is not in it.
    private static Optional<List<Condition>> path(Condition condition, Condition literal) {
      return switch (condition) {
        case Condition.Holds holds ->
            holds.equals(literal) ? Optional.of(List.of(holds)) : Optional.empty();
        case Condition.Any any ->
            any.parts().stream().flatMap(part -> path(part, literal).stream()).findFirst();
        case Condition.All all -> {
          List<Condition> remain = new ArrayList<>();
          boolean inside = false;
          for (Condition part : all.parts()) {
            Optional<List<Condition>> through = path(part, literal);
            inside |= through.isPresent();
            remain.addAll(through.orElse(List.of(part)));
          }
          yield inside ? Optional.of(remain) : Optional.empty();
        }
        case Condition.Not _, Condition.Known _, Condition.Compare _ -> Optional.empty();
        case Condition.Meant _, Condition.Call _ -> Optional.empty();
      };
    }

    private List<Condition> flat(Condition condition) {
      if (!(condition instanceof Condition.All(List<Condition> inner))) {
        return List.of(condition);
      }
      List<Condition> all = new ArrayList<>();
      inner.forEach(part -> all.addAll(flat(part)));
      return all;
    }

    private Condition woven(Condition condition) {
      return switch (condition) {
        case Condition.Holds holds -> asksState.test(holds.literal()) ? holds : hidden(holds);
        case Condition.All all ->
            new Condition.All(all.parts().stream().map(part -> woven(part)).toList());
        case Condition.Any any ->
            new Condition.Any(any.parts().stream().map(part -> woven(part)).toList());
        case Condition.Not not -> not;
        case Condition.Known known -> known;
        case Condition.Compare compare -> compare;
        case Condition.Meant meant -> meant;
        case Condition.Call call -> call;
      };
    }

    private Condition hidden(Condition.Holds holds) {
      Var entry = new Var(HIDDEN + entries.size(), names.size());
      names.add(entry.name());
      Condition asking =
          new Condition.Holds(holds.literal().with(Terms.struct("entry", entry)), holds.at());
      plain.add(holds.literal());
      entries.add(entry);
      direct.add(asking);
      return asking;
    }
  }
}
