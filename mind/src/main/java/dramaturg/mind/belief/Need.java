package dramaturg.mind.belief;

import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;

/// A belief without which a condition cannot hold, as far as that can be told before anything is asked. That there is
/// one promises nothing.
///
/// @param predicate its number
/// @param literal as it is written
/// @param position the argument that is known beforehand, counted from 1; 0 if none is
/// @param hash that argument's
/// @param mark a bit for position and hash, which others may have as well
/// @param firstHash the first argument's
/// @param firstKnown whether that is no variable
public record Need(
    int predicate,
    Struct literal,
    int position,
    int hash,
    long mark,
    int firstHash,
    boolean firstKnown) {
  public static final Need[] NONE = {};

  static long mark(int position, int hash) {
    return 1L << ((hash + position) * 0x9E3779B9 >>> 26);
  }

  private static Need of(int predicate, Struct literal, int position, int hash, long mark) {
    int first = Belief.firstHash(literal);
    return new Need(predicate, literal, position, hash, mark, first, Absences.known(literal));
  }

  public static Need of(int predicate, Struct literal) {
    for (int i = literal.arity(); i > 0; i--) {
      Term arg = literal.arg(i - 1);
      if (arg instanceof Atom || arg instanceof Num || arg instanceof Text) {
        int hash = Belief.hash(arg);
        return of(predicate, literal, i, hash, mark(i, hash));
      }
    }
    return of(predicate, literal, 0, 0, 0);
  }
}
