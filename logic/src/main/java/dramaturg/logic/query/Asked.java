package dramaturg.logic.query;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/// The literal that is being asked for, with what is bound so far. Valid only while candidates are being chosen.
public final class Asked {
  /// What comes after the only candidate.
  public static final Iterator<? extends Clause> NO_OTHERS = Collections.emptyIterator();

  private static final Struct NOTHING = Terms.struct("nothing");

  private final Env env;
  private Struct pattern = NOTHING;
  private int base;
  private int predicate;
  private Clause first = Clause.stated(NOTHING);
  private Iterator<? extends Clause> others = NO_OTHERS;

  Asked(Env env) {
    this.env = env;
  }

  Asked set(Struct literal, int slotBase, int predicateNumber) {
    this.pattern = literal;
    this.base = slotBase;
    this.predicate = predicateNumber;
    return this;
  }

  /// The literal as it is written in the formula.
  public Struct pattern() {
    return pattern;
  }

  /// The literal with every bound variable replaced.
  public Struct literal() {
    return env.literal(pattern, base);
  }

  /// The number of the predicate in the numbering that the formula was compiled with; negative without one.
  public int predicate() {
    return predicate;
  }

  /// The value of argument `i` at its top; a [Var] if it is unbound.
  public Term value(int i) {
    Term arg = pattern.arg(i);
    return arg instanceof Var ? env.value(arg, base) : arg.plain() ? arg : env.resolve(arg, base);
  }

  /// Takes what could make the literal true from who was asked.
  ///
  /// @return true
  public boolean offer(Clause candidate, Iterator<? extends Clause> after) {
    first = candidate;
    others = after;
    return true;
  }

  /// All that was offered, one after the other.
  public Iterator<? extends Clause> offered() {
    List<Clause> all = new ArrayList<>(List.of(first));
    others.forEachRemaining(all::add);
    return all.iterator();
  }

  Clause first() {
    return first;
  }

  /// The candidates after the first; [#NO_OTHERS], or at least one.
  Iterator<? extends Clause> others() {
    return others;
  }
}
