package dramaturg.logic.term;

import java.util.Comparator;
import java.util.List;

/// The standard order of terms: numbers, texts, lists, atoms and structures, variables. Numbers compare by value,
/// names by letters, structures by name, then negation, then argument by argument, then number of arguments, then
/// annotations; lists element by element.
public final class Order implements Comparator<Term> {
  public static final Order STANDARD = new Order();

  private Order() {}

  @Override
  public int compare(Term a, Term b) {
    int byRank = Integer.compare(rank(a), rank(b));
    if (byRank != 0) {
      return byRank;
    }
    return switch (a) {
      case Num number -> Double.compare(number.value(), ((Num) b).value());
      case Text text -> text.value().compareTo(((Text) b).value());
      case Var variable -> Integer.compare(variable.slot(), ((Var) b).slot());
      case ListTerm list -> lists(list, (ListTerm) b);
      case Atom atom -> structures(atom, b);
      case Struct struct -> structures(struct, b);
    };
  }

  private static int rank(Term term) {
    return switch (term) {
      case Num _ -> 0;
      case Text _ -> 1;
      case ListTerm _ -> 2;
      case Atom _ -> 3;
      case Struct _ -> 3;
      case Var _ -> 4;
    };
  }

  private int structures(Term a, Term b) {
    int result = a.functor().compareTo(b.functor());
    result = result != 0 ? result : Boolean.compare(negated(a), negated(b));
    for (int i = 0; result == 0 && i < Math.min(a.arity(), b.arity()); i++) {
      result = compare(a.arg(i), b.arg(i));
    }
    result = result != 0 ? result : Integer.compare(a.arity(), b.arity());
    return result != 0 ? result : all(annotations(a), annotations(b));
  }

  private static boolean negated(Term term) {
    return term instanceof Struct struct && struct.negated();
  }

  private static List<Term> annotations(Term term) {
    return term instanceof Struct struct ? struct.annotations() : List.of();
  }

  private int lists(ListTerm a, ListTerm b) {
    return all(a.elements(), b.elements());
  }

  private int all(List<Term> a, List<Term> b) {
    int result = 0;
    for (int i = 0; result == 0 && i < Math.min(a.size(), b.size()); i++) {
      result = compare(a.get(i), b.get(i));
    }
    return result != 0 ? result : Integer.compare(a.size(), b.size());
  }
}
