package dramaturg.story.beat;

import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import dramaturg.logic.term.Var;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Finds the variables of terms and conditions.
public final class Variables {
  private Variables() {}

  /// The names of all variables in a condition, in the order of writing.
  public static Set<String> of(Condition condition) {
    Set<String> names = new LinkedHashSet<>();
    each(condition, variable -> names.add(variable.name()));
    return names;
  }

  private static void each(Condition condition, Consumer<Var> use) {
    switch (condition) {
      case Condition.Holds holds -> each(holds.literal(), use);
      case Condition.All all -> all.parts().forEach(part -> each(part, use));
      case Condition.Any any -> any.parts().forEach(part -> each(part, use));
      case Condition.Not not -> each(not.part(), use);
      case Condition.Compare compare -> {
        each(compare.left(), use);
        each(compare.right(), use);
      }
      case Condition.Known _ -> {}
      case Condition.Meant meant -> each(meant.variable(), use);
      case Condition.Call call -> {
        call.args().forEach(arg -> each(arg, use));
        call.query().ifPresent(query -> each(query, use));
      }
    }
  }

  /// Each variable of a term as often as it is written.
  static void each(Term term, Consumer<Var> use) {
    switch (term) {
      case Var variable -> use.accept(variable);
      case Struct struct -> {
        struct.args().forEach(arg -> each(arg, use));
        struct.annotations().forEach(annotation -> each(annotation, use));
      }
      case ListTerm list -> {
        Term rest = list;
        while (rest instanceof ListTerm cell && !cell.isEmpty()) {
          each(cell.head(), use);
          rest = cell.tail();
        }
        if (!(rest instanceof ListTerm)) {
          each(rest, use);
        }
      }
      case Atom _, Num _, Text _ -> {}
    }
  }
}
