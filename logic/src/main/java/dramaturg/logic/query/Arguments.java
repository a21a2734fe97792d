package dramaturg.logic.query;

import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Renaming;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Text;
import dramaturg.logic.term.Var;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The arguments of one call of a [Builtin], resolved. A formula among them is not counted. Valid only during the call.
public final class Arguments {
  private final Search search;
  private final Condition.Call call;
  private final Goal query;
  private final Search.Frame frame;

  Arguments(Search search, Condition.Call call, Goal query, Search.Frame frame) {
    this.search = search;
    this.call = call;
    this.query = query;
    this.frame = frame;
  }

  public int count() {
    return call.args().size();
  }

  /// Who is asked: a builtin that needs more than its arguments knows whose formulas it stands in.
  public Answers answers() {
    return search.answers();
  }

  /// Argument `i`, resolved.
  public Term term(int i) {
    return search.env().resolve(call.args().get(i), frame.base());
  }

  public boolean isVariable(int i) {
    return term(i) instanceof Var;
  }

  public double number(int i) {
    return term(i) instanceof Num number ? number.value() : unfit(i, "a number");
  }

  /// A number cut to a whole one.
  public int whole(int i) {
    return (int) number(i);
  }

  public ListTerm list(int i) {
    if (term(i) instanceof ListTerm list && list.closed()) {
      return list;
    }
    unfit(i, "a list");
    return ListTerm.EMPTY;
  }

  /// A text's letters, or any other term as it is written.
  public String text(int i) {
    Term term = term(i);
    return term instanceof Text text ? text.value() : term.text();
  }

  /// A literal without a doubt: a structure or a name.
  public Struct literal(int i) {
    Term term = term(i);
    if (!(term instanceof Struct) && !(term instanceof Atom)) {
      unfit(i, "a literal");
    }
    return Terms.literal(term);
  }

  /// Makes argument `i` the same as the term, if it can be.
  public boolean unify(int i, Term term) {
    return search.env().unify(call.args().get(i), frame.base(), term, 0);
  }

  /// A term from elsewhere with variables of its own in this question.
  public Term fresh(Term term) {
    if (term.plain()) {
      return term;
    }
    Env env = search.env();
    Map<Integer, Integer> own = new LinkedHashMap<>();
    return Renaming.apply(term, slot -> own.computeIfAbsent(slot, _ -> env.reserve(1)));
  }

  /// Whether two terms could be made the same; nothing is bound.
  public boolean matches(Term a, Term b) {
    return search.couldUnify(a, b);
  }

  /// What the template is in each solution of the formula, in order.
  public List<Term> solutions(Term template) {
    List<Term> found = new ArrayList<>();
    search.each(query, frame, () -> found.add(search.env().resolve(template, frame.base())));
    return found;
  }

  /// Argument `i` as written, with its variables: a template for [#solutions].
  public Term template(int i) {
    return call.args().get(i);
  }

  private double unfit(int i, String wanted) {
    throw new Builtin.Unfit(
        "wrong_arguments",
        call.builtin().name()
            + ": argument "
            + (i + 1)
            + " must be "
            + wanted
            + ", not "
            + term(i).text());
  }
}
