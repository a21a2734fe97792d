package dramaturg.mind.program;

import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import dramaturg.logic.term.Var;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The plans for one kind of event, told apart by their first argument where that is a name, number or text.
public final class Plans {
  public static final Plans NONE = new Plans(List.of());

  private static final int FEW = 4;

  private final Plan[] all;
  private final Map<Term, Plan[]> byFirst;
  private final Plan[] open;

  Plans(List<Plan> plans) {
    all = plans.toArray(new Plan[0]);
    byFirst = new LinkedHashMap<>();
    List<Plan> others = new ArrayList<>();
    for (Plan plan : plans) {
      if (!simple(firstOf(plan.trigger().literal()))) {
        others.add(plan);
      }
    }
    open = others.toArray(new Plan[0]);
    if (all.length > FEW) {
      for (Plan plan : plans) {
        Term first = firstOf(plan.trigger().literal());
        if (simple(first) && !byFirst.containsKey(first)) {
          byFirst.put(first, fitting(first));
        }
      }
    }
  }

  private Plan[] fitting(Term first) {
    List<Plan> fit = new ArrayList<>();
    for (Plan plan : all) {
      Term own = firstOf(plan.trigger().literal());
      if (!simple(own) || own.equals(first)) {
        fit.add(plan);
      }
    }
    return fit.toArray(new Plan[0]);
  }

  private static Term firstOf(Struct literal) {
    return literal.arity() == 0 ? ListTerm.EMPTY : literal.arg(0);
  }

  private static boolean simple(Term term) {
    return switch (term) {
      case Atom _ -> true;
      case Num _ -> true;
      case Text _ -> true;
      case Struct _ -> false;
      case ListTerm _ -> false;
      case Var _ -> false;
    };
  }

  /// The highest priority of the plans.
  public int priority() {
    int most = 0;
    for (Plan plan : all) {
      most = Math.max(most, plan.priority());
    }
    return most;
  }

  public boolean isEmpty() {
    return all.length == 0;
  }

  /// The plans whose trigger may fit the event, in the order of the program. The array must not be changed.
  public Plan[] candidates(Struct event) {
    if (all.length <= FEW || event.arity() == 0 || !simple(event.arg(0))) {
      return all;
    }
    Plan[] fit = byFirst.get(event.arg(0));
    return fit == null ? open : fit;
  }
}
