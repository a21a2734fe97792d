package dramaturg.mind.belief;

import dramaturg.logic.term.Struct;
import java.util.Arrays;

/// What is not believed of one predicate, the oldest first. It forgets all but the latest few.
final class Absences {
  private static final int FEW = 8;
  private static final long ANY = -1;

  private Struct[] literals = new Struct[2];
  private int[] entries = new int[2];
  private boolean[] gone = new boolean[2];
  private int count;
  private long marks; // of all literals

  Absences copy() {
    Absences copy = new Absences();
    copy.literals = literals.clone();
    copy.entries = entries.clone();
    copy.gone = gone.clone();
    copy.count = count;
    copy.marks = marks;
    return copy;
  }

  /// A bit that equal literals share; all bits for one with variables, which may be about any.
  private static long mark(Struct literal) {
    return literal.plain() ? 1L << (literal.bareHash() * 0x9E3779B9 >>> 26) : ANY;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /// Whether one of them might answer for the literal.
  boolean mayAnswer(Struct asked) {
    return (marks & mark(asked)) != 0;
  }

  void add(Struct literal, int entry, boolean was) {
    remove(literal);
    if (count == 2 * FEW) {
      forget();
    }
    if (count == literals.length) {
      literals = Arrays.copyOf(literals, count * 2);
      entries = Arrays.copyOf(entries, count * 2);
      gone = Arrays.copyOf(gone, count * 2);
    }
    literals[count] = literal;
    entries[count] = entry;
    gone[count] = was;
    count++;
    marks |= mark(literal);
  }

  private void forget() {
    System.arraycopy(literals, FEW, literals, 0, FEW);
    System.arraycopy(entries, FEW, entries, 0, FEW);
    System.arraycopy(gone, FEW, gone, 0, FEW);
    keep(FEW);
  }

  private void keep(int most) {
    Arrays.fill(literals, most, count, null);
    count = most;
    marks = 0;
    for (int i = 0; i < count; i++) {
      marks |= mark(literals[i]);
    }
  }

  /// Takes out those that a new belief puts an end to.
  void remove(Struct belief) {
    if (!mayAnswer(belief)) {
      return;
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (!agree(literals[i], belief)) {
        literals[kept] = literals[i];
        entries[kept] = entries[i];
        gone[kept++] = gone[i];
      }
    }
    if (kept < count) {
      keep(kept);
    }
  }

  /// The latest that would have answered for a literal, or was missing when the same was asked for.
  Absence of(Struct asked) {
    for (int i = mayAnswer(asked) ? count - 1 : -1; i >= 0; i--) {
      if (gone[i] ? agree(asked, literals[i]) : asked.sameAs(literals[i])) {
        return new Absence(entries[i], gone[i]);
      }
    }
    return Absence.NONE;
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
