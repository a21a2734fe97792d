package dramaturg.story.check;

import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.query.Formula;
import dramaturg.logic.query.Search;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Overrun;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;
import dramaturg.story.beat.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks one formula after the other of the same answers, without a new search for each.
public final class Question {
  /// So many steps one explanation may take.
  static final long FOR_A_REASON = 100_000;

  private final Search search;
  private final List<Term> unbound = new ArrayList<>();
  private List<String> names = List.of();
  private Bindings start = Bindings.EMPTY;

  Question(Answers answers, long mostSteps) {
    search = new Search(answers, mostSteps);
  }

  /// Starts a question with what is known of its variables.
  void ask(Formula formula, Bindings known) {
    ask(formula, known, "", Atom.TRUE);
  }

  /// Starts a question with what is known of its variables, and a value for one more.
  void ask(Formula formula, Bindings known, String one, Term value) {
    names = formula.names();
    start = known;
    Term[] values = new Term[names.size()];
    for (int i = 0; i < values.length; i++) {
      String name = names.get(i);
      values[i] = name.equals(one) ? value : known.of(name).orElse(unbound(i));
    }
    search.start(formula, values);
  }

  private Term unbound(int slot) {
    while (unbound.size() <= slot) {
      unbound.add(new Var("Slot" + unbound.size(), unbound.size()));
    }
    return unbound.get(slot);
  }

  /// Goes to the next solution, if there is one.
  boolean next() {
    return search.next();
  }

  /// The solution that was gone to.
  Bindings found() {
    Bindings found = start;
    for (int i = 0; i < names.size(); i++) {
      Term value = search.env().resolve(new Var(names.get(i), i), 0);
      if (!names.get(i).equals(Var.ANONYMOUS) && !(value instanceof Var)) {
        found = found.with(names.get(i), value);
      }
    }
    return found;
  }

  /// Of the solutions of a formula over a pattern's variables the one that was complete last; of those that were found,
  /// if finding them all takes too long.
  public static Optional<Bindings> latest(
      Pattern pattern, Formula formula, Answers answers, Bindings known) {
    Question question = new Question(answers, FOR_A_REASON);
    Optional<Bindings> best = Optional.empty();
    int bestEntry = -1;
    try {
      question.ask(formula, known);
      while (question.next()) {
        Bindings found = question.found();
        int entry = pattern.entries(found).stream().mapToInt(Integer::intValue).max().orElse(0);
        if (entry > bestEntry) {
          bestEntry = entry;
          best = Optional.of(found);
        }
      }
    } catch (Overrun tooMany) {
      return best;
    }
    return best;
  }
}
