package dramaturg.mind.belief;

import dramaturg.logic.query.Asked;
import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// The beliefs and rules of one predicate. Rows are kept oldest first and offered newest first. A table that is shared
/// by several minds never changes: whoever wants to takes [#own] first.
final class Table {
  private static final int SMALL = 6;
  private static final int MANY = 64;
  private static final long ALL = -1;
  private static final int WHOLE = 0;
  private static final int ANY = -1; // no argument is known
  private static final int NO_ROW = -2; // one is known that no row has
  private static final int MOST_TOLD_APART = 30;
  private static final Index[] NO_INDEXES = {};

  private Clause[] rows = new Clause[2];
  private int size;
  private int live;
  private boolean shared;
  private long marks; // of all arguments that rows have, or had
  private Absences absent; // null if nothing was ever known to be missing
  private int
      open; // a bit for each argument from 1 on that is no plain term somewhere; bit 0 for any
  private Index[] indexes = NO_INDEXES; // by argument, counted from 1; at 0 that of whole literals

  Table() {}

  private Table(Table other) {
    rows = other.rows.clone();
    size = other.size;
    live = other.live;
    marks = other.marks;
    absent = other.absent == null ? null : other.absent.copy();
    open = other.open;
    indexes = other.indexes.length == 0 ? NO_INDEXES : other.indexes.clone();
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = indexes[i] == null ? null : indexes[i].copy();
    }
  }

  void share() {
    shared = true;
  }

  /// This table, or a copy that may be changed.
  Table own() {
    return shared ? new Table(this) : this;
  }

  int live() {
    return live;
  }

  /// Remembers that a literal is missing; see [Absence].
  void lack(Struct literal, int entry, boolean gone) {
    if (absent == null) {
      absent = new Absences();
    }
    absent.add(literal, entry, gone);
  }

  /// Whether anything of it is known to be missing.
  boolean misses() {
    return absent != null && !absent.isEmpty();
  }

  /// Whether what is known to be missing might tell why a need is not met.
  boolean mayMiss(Need need) {
    return misses() && absent.mayAnswer(need.firstHash(), need.firstKnown());
  }

  /// Since when a literal is missing.
  Absence absence(Struct literal) {
    return misses() ? absent.of(literal) : Absence.NONE;
  }

  /// Whether there may be a row that meets the need.
  boolean mayMeet(Need need) {
    int position = need.position();
    if (live == 0 || position == 0 || (marks & need.mark()) == 0) {
      return live > 0 && position == 0;
    }
    return live <= SMALL
        || position > MOST_TOLD_APART
        || isOpen(position)
        || index(position, need.literal().arity()).first(need.hash()) >= 0;
  }

  void add(Clause clause) {
    Struct head = clause.head();
    if (misses()) {
      absent.remove(
          head, clause instanceof Belief belief ? belief.firstHash() : Belief.firstHash(head));
    }
    if (size == rows.length) {
      if (live < size - size / 4) {
        compact();
      } else {
        rows = Arrays.copyOf(rows, size + (size < MANY ? size : size / 4));
        indexes = NO_INDEXES; // made anew with chains for more
      }
    }
    rows[size] = clause;
    marks |= live < MANY && head.plain() ? marks(head) : ALL;
    if (!head.plain()) {
      for (int i = 0; i < Math.min(head.arity(), MOST_TOLD_APART); i++) {
        open |= head.arg(i).plain() ? 0 : 1 << i + 1;
      }
      open |= 1 << WHOLE;
    }
    for (int i = 0; i < indexes.length; i++) {
      if (indexes[i] != null) {
        if (isOpen(i)) {
          indexes[i] = null;
        } else {
          indexes[i].add(hash(head, i), size);
        }
      }
    }
    size++;
    live++;
  }

  private static long marks(Struct head) {
    long marks = 0;
    for (int i = 1; i <= head.arity(); i++) {
      marks |= Need.mark(i, hash(head, i));
    }
    return marks;
  }

  private boolean isOpen(int position) {
    return (open & 1 << position) != 0;
  }

  void replace(int row, Clause clause) {
    rows[row] = clause;
  }

  void remove(int row) {
    rows[row] = null;
    live--;
    if (live == 0) {
      size = 0;
      indexes = NO_INDEXES;
      open = 0;
      marks = 0;
    }
  }

  private void compact() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (rows[i] != null) {
        rows[kept++] = rows[i];
      }
    }
    Arrays.fill(rows, kept, size, null);
    size = kept;
    indexes = NO_INDEXES;
  }

  private static int hash(Struct head, int position) {
    return position == WHOLE ? head.bareHash() : Belief.hash(head.arg(position - 1));
  }

  Clause row(int i) {
    return rows[i];
  }

  int size() {
    return size;
  }

  /// The row of the belief that is the same but for annotations; -1 if there is none.
  int find(Struct literal) {
    if (live <= SMALL || isOpen(WHOLE) || !literal.plain()) {
      for (int i = size - 1; i >= 0; i--) {
        if (rows[i] instanceof Belief belief && belief.head().sameAs(literal)) {
          return i;
        }
      }
      return -1;
    }
    Index index = index(WHOLE, literal.arity());
    for (int i = index.first(literal.bareHash()); i >= 0; i = index.next(i)) {
      if (rows[i] instanceof Belief belief && belief.head().sameAs(literal)) {
        return i;
      }
    }
    return -1;
  }

  private Index index(int position, int arity) {
    Index index = indexes.length == 0 ? null : indexes[position];
    if (index == null) {
      index = new Index(rows.length);
      for (int i = 0; i < size; i++) {
        if (rows[i] != null) {
          index.add(hash(rows[i].head(), position), i);
        }
      }
      Index[] all = Arrays.copyOf(indexes, arity + 1);
      all[position] = index;
      VarHandle.releaseFence(); // minds that share the table may run in other threads
      indexes = all;
    }
    return index;
  }

  /// Offers what could make the asked literal true, newest first. The argument that tells most rows apart, of those
  /// that are known, is looked at; the others are left to the question.
  boolean offer(Asked asked) {
    int position = live == 0 ? NO_ROW : telling(asked);
    if (position == NO_ROW) {
      return false;
    }
    Term key = position == ANY ? null : asked.value(position);
    int hash = key == null ? 0 : Belief.hash(key);
    Index chain = key == null || live <= SMALL ? null : indexes[position + 1];
    int start = chain == null ? size - 1 : chain.first(hash);
    int first = settled(start, chain, key, hash, position);
    if (first < 0) {
      return false;
    }
    int second = settled(after(first, chain), chain, key, hash, position);
    return asked.offer(
        rows[first], second < 0 ? Asked.NO_OTHERS : new Found(second, chain, key, hash, position));
  }

  /// The argument to look at, counted from 0.
  private int telling(Asked asked) {
    int arity = asked.pattern().arity();
    int best = ANY;
    int most = 0;
    for (int i = 1, last = Math.min(arity, MOST_TOLD_APART); i <= last; i++) {
      if (isOpen(i)) {
        continue;
      }
      Term value = asked.value(i - 1);
      if (isKey(value)) {
        if (live <= SMALL) {
          return i - 1;
        }
        Index index = index(i, arity);
        if (index.first(Belief.hash(value)) < 0) {
          return NO_ROW;
        }
        if (index.keys() > most) {
          most = index.keys();
          best = i - 1;
        }
      }
    }
    return best;
  }

  private static boolean isKey(Term value) {
    return value instanceof Num
        || value instanceof Atom
        || value.plain() && !(value instanceof ListTerm);
  }

  private static int after(int row, Index chain) {
    return chain == null ? row - 1 : chain.next(row);
  }

  /// The next row from this one on that has the key at the position.
  private int settled(int from, Index chain, Term key, int hash, int position) {
    int at = from;
    while (at >= 0 && !fits(rows[at], key, hash, position)) {
      at = after(at, chain);
    }
    return at;
  }

  private static boolean fits(Clause row, Term key, int hash, int position) {
    if (row == null || key == null) {
      return row != null;
    }
    if (position == 0 && row instanceof Belief belief && belief.firstHash() != hash) {
      return false;
    }
    Term arg = row.head().arg(position);
    if (key == arg) {
      return true;
    }
    if (key instanceof Num number) {
      return number.equals(arg);
    }
    return key instanceof Struct a && arg instanceof Struct b
        ? a.samePredicate(b)
        : key.equals(arg);
  }

  /// The rows from one on that have the key at its position: those of a chain, or of the whole table.
  private final class Found implements Iterator<Clause> {
    private final Index chain;
    private final Term key;
    private final int hash;
    private final int position;
    private int at;

    /// @param chain null for the whole table
    /// @param key null for any
    Found(int first, Index chain, Term key, int hash, int position) {
      this.chain = chain;
      this.key = key;
      this.hash = hash;
      this.position = position;
      this.at = first;
    }

    @Override
    public boolean hasNext() {
      return at >= 0;
    }

    @Override
    public Clause next() {
      if (at < 0) {
        throw new NoSuchElementException("no further belief");
      }
      Clause clause = rows[at];
      at = settled(after(at, chain), chain, key, hash, position);
      return clause;
    }
  }
}
