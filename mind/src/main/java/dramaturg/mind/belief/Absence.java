package dramaturg.mind.belief;

import dramaturg.logic.term.Struct;

/// Something that is not believed, with the entry since which that is known, on top of others of the same predicate
/// that are older. It forgets all but the latest few. Immutable.
public final class Absence {
  /// Nothing is known to be missing.
  static final Absence NONE = new Absence();

  private static final int MOST = 8;

  private final Struct literal;
  private final int entry;
  private final boolean gone;
  private final Absence earlier;

  private Absence() {
    this.literal = null;
    this.entry = -1;
    this.gone = false;
    this.earlier = this;
  }

  private Absence(Struct literal, int entry, boolean gone, Absence earlier) {
    this.literal = literal;
    this.entry = entry;
    this.gone = gone;
    this.earlier = earlier;
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
    return new Absence(other, since, was, without(other, MOST - 1));
  }

  /// Those that a new belief says nothing about.
  Absence without(Struct belief) {
    return without(belief, MOST);
  }

  private Absence without(Struct belief, int most) {
    if (this == NONE || most == 0) {
      return NONE;
    }
    if (agree(literal, belief)) {
      return earlier.without(belief, most);
    }
    Absence rest = earlier.without(belief, most - 1);
    return rest == earlier ? this : new Absence(literal, entry, gone, rest);
  }

  /// The latest that would have answered for a literal, or was missing when the same was asked for.
  Absence of(Struct asked) {
    Absence each = this;
    while (each != NONE && !each.answers(asked)) {
      each = each.earlier;
    }
    return each;
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
