package dramaturg.logic.query;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;

/// The literal that is being asked for, with what is bound so far. Valid only while candidates are being chosen.
public final class Asked {
  private static final Struct NOTHING = Terms.struct("nothing");

  private final Env env;
  private Struct pattern = NOTHING;
  private int base;
  private int predicate;

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
}
