package dramaturg.mind.belief;

import dramaturg.logic.term.Struct;
import java.util.Arrays;

/// What is not believed of one predicate, the oldest first. It forgets all but the latest few.
final class Absences {
  private static final int FEW = 8;
  private static final int MOST = 2 * FEW;

  private Struct[] literals = new Struct[2]; // a ring once there is room for the most
  private long[] notes = new long[2]; // hash of the first argument, whether it is gone, entry
  private int from;
  private int count;
  private Marks marks = new Marks(); // of each, or of one that was there
  private Marks recent = new Marks(); // of those that stay when there is no more room

  Absences copy() {
    Absences copy = new Absences();
    copy.literals = literals.clone();
    copy.notes = notes.clone();
    copy.from = from;
    copy.count = count;
    copy.marks = marks.copy();
    copy.recent = recent.copy();
    return copy;
  }

  private int place(int i) {
    return from + i & literals.length - 1;
  }

  private static int hash(long note) {
    return (int) (note >>> 32);
  }

  private static boolean gone(long note) {
    return (int) note < 0;
  }

  private static int entry(long note) {
    return (int) note & Integer.MAX_VALUE;
  }

  /// Whether a literal's first argument is known; one without arguments counts as known.
  static boolean known(Struct literal) {
    return literal.plain() || literal.arity() == 0 || literal.arg(0).plain();
  }

  boolean isEmpty() {
    return count == 0;
  }

  /// Which hashes there may be: a bit in each of two rows for every one, and all bits if one is not known.
  private static final class Marks {
    private static final int MIX = 0x9E3779B9;
    private static final long ALL = -1;

    private long some;
    private long others;

    Marks copy() {
      Marks copy = new Marks();
      copy.some = some;
      copy.others = others;
      return copy;
    }

    /// Numbers that count up must not end up in the same few places.
    private static int mixed(int hash) {
      return (hash ^ hash >>> 15) * MIX;
    }

    void add(int hash, boolean known) {
      int mixed = mixed(hash);
      some |= known ? 1L << (mixed >>> 26) : ALL;
      others |= known ? 1L << (mixed >>> 20) : ALL;
    }

    boolean has(int hash) {
      int mixed = mixed(hash);
      return (some >>> (mixed >>> 26) & others >>> (mixed >>> 20) & 1) != 0;
    }

    boolean open() {
      return some == ALL;
    }

    void clear() {
      some = 0;
      others = 0;
    }
  }

  private void mark() {
    boolean open = marks.open();
    marks.clear();
    recent.clear();
    for (int i = 0; i < count; i++) {
      int place = place(i);
      mark(hash(notes[place]), !open || known(literals[place]));
    }
  }

  private void mark(int hash, boolean known) {
    marks.add(hash, known);
    recent.add(hash, known);
  }

  /// Whether one of them might answer for a literal whose first argument has this hash, if it is known.
  boolean mayAnswer(int hash, boolean known) {
    if (!known || marks.open()) {
      return count > 0;
    }
    for (int i = marks.has(hash) ? count - 1 : -1; i >= 0; i--) {
      if (hash(notes[place(i)]) == hash) {
        return true;
      }
    }
    return false;
  }

  void add(Struct literal, int entry, boolean was) {
    int hash = Belief.firstHash(literal);
    boolean known = known(literal);
    if (!was && (!known || marks.has(hash))) {
      remove(literal, hash, known);
    }
    if (count == MOST) {
      from = place(FEW);
      count = FEW;
      Marks before = marks;
      marks = recent;
      recent = before;
      recent.clear();
    } else if (count == literals.length) {
      literals = Arrays.copyOf(literals, count * 2);
      notes = Arrays.copyOf(notes, count * 2);
    }
    int place = place(count);
    literals[place] = literal;
    notes[place] = (long) hash << 32 | (was ? entry | Integer.MIN_VALUE : entry) & 0xFFFFFFFFL;
    count++;
    mark(hash, known);
  }

  /// Takes out those that a new belief puts an end to.
  ///
  /// @param hash its first argument's
  void remove(Struct belief, int hash) {
    boolean known = known(belief);
    if (!known || marks.has(hash)) {
      remove(belief, hash, known);
    }
  }

  private void remove(Struct belief, int hash, boolean known) {
    boolean exact = known && !marks.open();
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int place = place(i);
      if (exact && hash(notes[place]) != hash || !agree(literals[place], belief)) {
        if (kept < i) {
          literals[place(kept)] = literals[place];
          notes[place(kept)] = notes[place];
        }
        kept++;
      }
    }
    if (kept < count) {
      count = kept;
      mark();
    }
  }

  /// The latest that would have answered for a literal, or was missing when the same was asked for.
  Absence of(Struct asked) {
    int hash = Belief.firstHash(asked);
    for (int i = mayAnswer(hash, known(asked)) ? count - 1 : -1; i >= 0; i--) {
      Struct literal = literals[place(i)];
      long note = notes[place(i)];
      if (gone(note) ? agree(asked, literal) : asked.sameAs(literal)) {
        return new Absence(entry(note), gone(note));
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
