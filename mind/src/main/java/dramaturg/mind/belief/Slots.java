package dramaturg.mind.belief;

import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;

/// Counts the slots that a term's variables need.
public final class Slots {
  private Slots() {}

  /// One more than the highest slot in the term; 0 if it has no variable.
  public static int count(Term term) {
    if (term.plain()) {
      return 0;
    }
    int most = 0;
    switch (term) {
      case Var variable -> most = variable.slot() + 1;
      case Struct struct -> {
        for (int i = 0; i < struct.arity(); i++) {
          most = Math.max(most, count(struct.arg(i)));
        }
        for (int i = 0; i < struct.annotationCount(); i++) {
          most = Math.max(most, count(struct.annotation(i)));
        }
      }
      case ListTerm list -> {
        Term rest = list;
        while (rest instanceof ListTerm cell && !cell.isEmpty()) {
          most = Math.max(most, count(cell.head()));
          rest = cell.tail();
        }
        most = Math.max(most, rest instanceof ListTerm ? 0 : count(rest));
      }
      default -> {}
    }
    return most;
  }
}
