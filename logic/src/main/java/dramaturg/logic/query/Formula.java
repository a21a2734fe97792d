package dramaturg.logic.query;

import dramaturg.logic.term.Predicates;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// A condition made ready to be asked of [Answers]. Immutable; may be shared and asked by many at once.
public final class Formula {
  /// How many steps one question may take when nothing else is said.
  public static final long MOST_STEPS = 10_000_000;

  private final Condition condition;
  private final List<String> names;
  private final Goal goal;

  /// @param names the variables of the condition by slot
  public Formula(Condition condition, List<String> names, Predicates predicates) {
    this.condition = condition;
    this.names = List.copyOf(names);
    this.goal = Goals.compile(condition, Goal.RETURN, predicates);
  }

  public Formula(Condition condition, List<String> names) {
    this(condition, names, new Predicates());
  }

  public Condition condition() {
    return condition;
  }

  /// The names of the variables by slot.
  public List<String> names() {
    return names;
  }

  public int variables() {
    return names.size();
  }

  Goal goal() {
    return goal;
  }

  /// Whether the formula has a solution that agrees with `start`.
  public boolean holds(Answers answers, Bindings start) {
    return solve(answers, start).iterator().hasNext();
  }

  /// The solutions that agree with `start`, each with the bindings of `start` and of this formula's variables, worked
  /// out one by one as they are asked for. The answers must not change meanwhile.
  public Iterable<Bindings> solve(Answers answers, Bindings start) {
    return () -> new Solutions(answers, start);
  }

  private final class Solutions implements Iterator<Bindings> {
    private final Search search;
    private final Bindings start;
    private boolean ahead;
    private boolean found;

    Solutions(Answers answers, Bindings start) {
      this.search = new Search(answers, MOST_STEPS);
      this.start = start;
      Term[] values = new Term[names.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = start.of(names.get(i)).orElse(new Var(names.get(i), i));
      }
      search.start(Formula.this, values);
    }

    @Override
    public boolean hasNext() {
      if (!ahead) {
        found = search.next();
        ahead = true;
      }
      return found;
    }

    @Override
    public Bindings next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no further solution");
      }
      ahead = false;
      Bindings result = start;
      for (int i = 0; i < names.size(); i++) {
        Term value = search.env().resolve(new Var(names.get(i), i), 0);
        if (!names.get(i).equals(Var.ANONYMOUS) && !(value instanceof Var)) {
          result = result.with(names.get(i), value);
        }
      }
      return result;
    }
  }

  @Override
  public String toString() {
    return condition.text();
  }
}
