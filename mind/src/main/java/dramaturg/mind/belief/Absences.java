package dramaturg.mind.belief;

import dramaturg.logic.term.Struct;
import java.util.Arrays;

/// What is not believed of one predicate, the oldest first. It forgets all but the latest few.
final class Absences {
  private static final int FEW = 8;
  private static final long ANY = -1;

  private Struct[] literals = new Struct[2];
  private int[] hashes = new int[2]; // of their first arguments
  private int[] entries = new int[2];
  private boolean[] gone = new boolean[2];
  private int count;
  private long marks; // of all literals

  Absences copy() {
    Absences copy = new Absences();
    copy.literals = literals.clone();
    copy.hashes = hashes.clone();
    copy.entries = entries.clone();
    copy.gone = gone.clone();
    copy.count = count;
    copy.marks = marks;
    return copy;
  }

  /// A bit that literals with equal first arguments share; all bits if that is not known.
  private static long mark(Struct literal, int hash) {
    return literal.plain() || literal.arity() == 0 || literal.arg(0).plain() ? mark(hash) : ANY;
  }

  private static long mark(int hash) {
    return 1L << (hash * 0x9E3779B9 >>> 26);
  }

  boolean isEmpty() {
    return count == 0;
  }

  /// Whether one of them might answer for the literal.
  boolean mayAnswer(Struct asked) {
    int hash = Belief.firstHash(asked);
    long mark = mark(asked, hash);
    if ((marks & mark) == 0 || marks == ANY || mark == ANY) {
      return (marks & mark) != 0;
    }
    for (int i = 0; i < count; i++) {
      if (hashes[i] == hash) {
        return true;
      }
    }
    return false;
  }

  void add(Struct literal, int entry, boolean was) {
    int hash = Belief.firstHash(literal);
    long mark = mark(literal, hash);
    remove(literal, hash, mark);
    if (count == 2 * FEW) {
      forget();
    }
    if (count == literals.length) {
      literals = Arrays.copyOf(literals, count * 2);
      hashes = Arrays.copyOf(hashes, count * 2);
      entries = Arrays.copyOf(entries, count * 2);
      gone = Arrays.copyOf(gone, count * 2);
    }
    put(count, literal, hash, entry, was);
    count++;
    marks |= mark;
  }

  private void put(int place, Struct literal, int hash, int entry, boolean was) {
    literals[place] = literal;
    hashes[place] = hash;
    entries[place] = entry;
    gone[place] = was;
  }

  private void forget() {
    System.arraycopy(literals, FEW, literals, 0, FEW);
    System.arraycopy(hashes, FEW, hashes, 0, FEW);
    System.arraycopy(entries, FEW, entries, 0, FEW);
    System.arraycopy(gone, FEW, gone, 0, FEW);
    keep(FEW);
  }

  private void keep(int most) {
    Arrays.fill(literals, most, count, null);
    count = most;
    boolean open = marks == ANY;
    marks = 0;
    for (int i = 0; i < count; i++) {
      marks |= open ? mark(literals[i], hashes[i]) : mark(hashes[i]);
    }
  }

  /// Takes out those that a new belief puts an end to.
  void remove(Struct belief) {
    int hash = Belief.firstHash(belief);
    remove(belief, hash, mark(belief, hash));
  }

  private void remove(Struct belief, int hash, long mark) {
    if ((marks & mark) == 0) {
      return;
    }
    boolean exact = mark != ANY && marks != ANY;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (exact && hashes[i] != hash || !agree(literals[i], belief)) {
        if (kept < i) {
          put(kept, literals[i], hashes[i], entries[i], gone[i]);
        }
        kept++;
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
