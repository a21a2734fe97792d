package dramaturg.mind.belief;

import dramaturg.logic.term.Struct;

/// Something that is not believed, with the entry since which that is known, on top of others of the same predicate
/// that are older. It forgets all but the latest few. Immutable.
public final class Absence {
  /// Nothing is known to be missing.
  static final Absence NONE = new Absence();

  private static final int FEW = 8;
  private static final long ANY = -1;

  private final Struct literal;
  private final int entry;
  private final boolean gone;
  private final Absence earlier;
  private final int count;
  private final long marks; // of this and all earlier literals

  private Absence() {
    this.literal = null;
    this.entry = -1;
    this.gone = false;
    this.earlier = this;
    this.count = 0;
    this.marks = 0;
  }

  private Absence(Struct literal, int entry, boolean gone, Absence earlier) {
    this.literal = literal;
    this.entry = entry;
    this.gone = gone;
    this.earlier = earlier;
    this.count = earlier.count + 1;
    this.marks = earlier.marks | mark(literal);
  }

  /// A bit that equal literals share; all bits for one with variables, which may be about any.
  private static long mark(Struct literal) {
    return literal.plain() ? 1L << (literal.bareHash() * 0x9E3779B9 >>> 26) : ANY;
  }

  /// The entry of which it is known that it was so; negative if none is.
  public int entry() {
    return entry;
  }

  /// Whether it was believed before that entry; otherwise it was asked for and found missing.
  public boolean gone() {
    return gone;
  }

  Absence and(Struct other, int since, boolean was) {
    Absence before = without(other);
    return new Absence(other, since, was, before.count < 2 * FEW ? before : before.latest(FEW));
  }

  private Absence latest(int most) {
    return most == 0 ? NONE : new Absence(literal, entry, gone, earlier.latest(most - 1));
  }

  /// Those that a new belief says nothing about.
  Absence without(Struct belief) {
    if ((marks & mark(belief)) == 0) {
      return this;
    }
    Absence before = earlier.without(belief);
    if (agree(literal, belief)) {
      return before;
    }
    return before == earlier ? this : new Absence(literal, entry, gone, before);
  }

  /// The latest that would have answered for a literal, or was missing when the same was asked for.
  Absence of(Struct asked) {
    long mark = mark(asked);
    Absence each = this;
    while ((each.marks & mark) != 0 && !each.answers(asked)) {
      each = each.earlier;
    }
    return (each.marks & mark) == 0 ? NONE : each;
  }

  private boolean answers(Struct asked) {
    return gone ? agree(asked, literal) : asked.sameAs(literal);
  }

  /// Whether the arguments are the same where both are known; one with variables inside counts as unknown.
  private static boolean agree(Struct one, Struct other) {
    for (int i = 0; i < one.arity(); i++) {
      boolean known = one.arg(i).plain() && other.arg(i).plain();
      if (known && !one.arg(i).equals(other.arg(i))) {
        return false;
      }
    }
    return true;
  }
}
