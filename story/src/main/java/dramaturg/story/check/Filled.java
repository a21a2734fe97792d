package dramaturg.story.check;

import dramaturg.logic.query.Bindings;
import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import dramaturg.logic.term.Var;
import java.util.ArrayList;
import java.util.List;

/// Conditions with what is known filled in, for people to read.
public final class Filled {
  private Filled() {}

  /// The term, with what is known in place of its variables.
  public static Term term(Term term, Bindings known) {
    return switch (term) {
      case Var variable -> known.of(variable.name()).orElse(variable);
      case Struct struct -> literal(struct, known);
      case ListTerm list -> {
        List<Term> elements = new ArrayList<>();
        Term rest = list;
        while (rest instanceof ListTerm cell && !cell.isEmpty()) {
          elements.add(term(cell.head(), known));
          rest = cell.tail();
        }
        Term result = rest instanceof ListTerm ? rest : term(rest, known);
        for (int i = elements.size() - 1; i >= 0; i--) {
          result = ListTerm.of(elements.get(i), result);
        }
        yield result;
      }
      case Atom atom -> atom;
      case Num number -> number;
      case Text text -> text;
    };
  }

  /// The literal without the annotations that only serve matching.
  public static Struct literal(Struct literal, Bindings known) {
    Term[] args = new Term[literal.arity()];
    for (int i = 0; i < args.length; i++) {
      args[i] = term(literal.arg(i), known);
    }
    List<Term> annotations = new ArrayList<>();
    for (Term annotation : literal.annotations()) {
      boolean inside =
          annotation.arity() == 1
              && annotation.arg(0) instanceof Var variable
              && !Character.isUpperCase(variable.name().charAt(0));
      if (!inside) {
        annotations.add(term(annotation, known));
      }
    }
    return Struct.owning(
        literal.functor(), args, annotations.toArray(new Term[0]), literal.negated());
  }

  /// The condition, with what is known in place of its variables.
  public static Condition condition(Condition condition, Bindings known) {
    return switch (condition) {
      case Condition.Holds holds ->
          new Condition.Holds(literal(holds.literal(), known), holds.at());
      case Condition.All all ->
          new Condition.All(all.parts().stream().map(part -> condition(part, known)).toList());
      case Condition.Any any ->
          new Condition.Any(any.parts().stream().map(part -> condition(part, known)).toList());
      case Condition.Not not -> new Condition.Not(condition(not.part(), known));
      case Condition.Compare compare ->
          new Condition.Compare(
              compare.relation(), term(compare.left(), known), term(compare.right(), known));
      case Condition.Known fixed -> fixed;
      case Condition.Meant meant -> meant;
      case Condition.Call call ->
          new Condition.Call(
              call.builtin(),
              call.args().stream().map(arg -> term(arg, known)).toList(),
              call.query().map(query -> condition(query, known)),
              call.at());
    };
  }
}
