package dramaturg.story.claim;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Formula;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.story.check.Filled;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.StateAt;
import dramaturg.story.whynot.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Says of the states that a pattern asks for since when they hold, and what holds instead. It knows no more of them
/// than whoever can tell the state at a moment.
public final class States {
  private static final String SINCE = "Since";

  /// So often a state is traced back from a fact that only renewed it.
  private static final int MOST_RENEWALS = 64;

  private final Facts facts;
  private final StateAt state;

  public States(Facts facts, StateAt state) {
    this.facts = facts;
    this.state = state;
  }

  /// A state that holds.
  ///
  /// @param since the fact by which it came to hold; empty if nobody can tell
  public record Held(Struct literal, OptionalInt since) {}

  /// Whether a literal asks for the state and not for a fact.
  public boolean asks(Struct literal) {
    return facts.entries(literal.functor()).size() == 0
        && state.relations().contains(new StateAt.Relation(literal.functor(), literal.arity()));
  }

  /// How a part of a pattern that asks for a state holds right after an entry.
  public Optional<Held> of(Condition part, Bindings known, int entry) {
    return part instanceof Condition.Holds holds && asks(holds.literal())
        ? find(Filled.literal(holds.literal(), known), entry)
        : Optional.empty();
  }

  /// What the state says right after an entry instead of what it should say; empty if that is nothing, or no state.
  ///
  /// @param missing what does not hold
  public Optional<Held> instead(Condition missing, int entry) {
    if (missing instanceof Condition.Not(Condition part)) return of(part, Bindings.EMPTY, entry);
    if (!(missing instanceof Condition.Holds holds) || !asks(holds.literal())) {
      return Optional.empty();
    }
    Struct literal = holds.literal();
    // Of nobody in particular, whoever comes first says nothing.
    if (literal.arity() > 1 && literal.arg(0) instanceof Var) return Optional.empty();
    Term[] args = literal.args().toArray(new Term[0]);
    args[args.length - 1] = new Var("Other", 0);
    return find(Struct.owning(literal.functor(), args, new Term[0], literal.negated()), entry);
  }

  /// A state as reports print it.
  public static String inWords(Struct state, Sentences sentences) {
    String who = sentences.name(Likeness.word(state.arg(0)));
    return switch (state.functor() + "/" + state.arity()) {
      case "in/2" -> who + " is in " + sentences.name(Likeness.word(state.arg(1)));
      case "condition/2" ->
          who + (state.arg(1).text().equals("works") ? " " : " is ") + state.arg(1).text();
      case "able/1" -> who + " is able to act";
      default -> state.text();
    };
  }

  /// The first solution of a literal that asks for a state, right after an entry.
  public Optional<Held> find(Struct literal, int entry) {
    Optional<Held> last = at(literal, entry);
    for (int i = 0; i < MOST_RENEWALS && last.isPresent(); i++) {
      OptionalInt since = last.get().since();
      Optional<Held> before =
          since.isPresent() && since.getAsInt() > 0
              ? at(last.get().literal(), since.getAsInt() - 1)
              : Optional.empty();
      if (before.isEmpty() || before.get().since().isEmpty()) return last;
      last = before;
    }
    return last;
  }

  /// Every solution of a literal that asks for a state, right after an entry.
  public List<Struct> all(Struct literal, int entry) {
    List<Struct> found = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Struct asked = open(literal, names);
    for (Bindings solution : ask(asked, names, state.after(entry))) {
      found.add(Filled.literal(asked, solution));
    }
    return List.copyOf(found);
  }

  /// The literal with names of its own for its variables.
  private static Struct open(Struct literal, List<String> names) {
    Term[] args = new Term[literal.arity()];
    for (int i = 0; i < args.length; i++) {
      args[i] = literal.arg(i) instanceof Var ? fresh(names) : literal.arg(i);
    }
    return Struct.owning(literal.functor(), args, new Term[0], literal.negated());
  }

  /// The first solution, with the fact that last wrote it.
  private Optional<Held> at(Struct literal, int entry) {
    Answers answers = state.after(entry);
    List<String> names = new ArrayList<>();
    Struct asked = open(literal, names);
    List<String> more = new ArrayList<>(names);
    more.add(SINCE);
    Struct dated = asked.with(Terms.struct("entry", new Var(SINCE, names.size())));
    for (Bindings found : ask(dated, more, answers)) {
      OptionalInt made =
          found.of(SINCE).orElseThrow() instanceof Num(double value)
              ? OptionalInt.of((int) value)
              : OptionalInt.empty();
      return Optional.of(new Held(Filled.literal(asked, found), made));
    }
    for (Bindings found : ask(asked, names, answers)) {
      return Optional.of(new Held(Filled.literal(asked, found), OptionalInt.empty()));
    }
    return Optional.empty();
  }

  private static Var fresh(List<String> names) {
    Var variable = new Var("Other" + names.size(), names.size());
    names.add(variable.name());
    return variable;
  }

  private static Iterable<Bindings> ask(Struct literal, List<String> names, Answers answers) {
    Condition condition = new Condition.Holds(literal, Spot.startOf("claim"));
    return new Formula(condition, names).solve(answers, Bindings.EMPTY);
  }
}
