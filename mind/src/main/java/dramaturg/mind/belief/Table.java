package dramaturg.mind.belief;

import dramaturg.logic.query.Asked;
import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// The beliefs and rules of one predicate. Rows are kept oldest first and offered newest first. A table that is shared
/// by several minds never changes: whoever wants to takes [#own] first.
final class Table {
  private static final int SMALL = 6;
  private static final int WHOLE = 0;

  private Clause[] rows;
  private int size;
  private int live;
  private boolean shared;
  private Absence absent = Absence.NONE;
  private boolean[] open;
  private Index[] indexes;

  Table(int arity) {
    rows = new Clause[4];
    open = new boolean[arity + 1];
    indexes = new Index[arity + 1];
  }

  private Table(Table other) {
    rows = other.rows.clone();
    size = other.size;
    live = other.live;
    absent = other.absent;
    open = other.open.clone();
    indexes = new Index[open.length];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = other.indexes[i] == null ? null : other.indexes[i].copy();
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

  /// What of it is known to be missing.
  Absence absent() {
    return absent;
  }

  void absent(Absence other) {
    absent = other;
  }

  void add(Clause clause) {
    if (absent != Absence.NONE) {
      absent = absent.without(clause.head());
    }
    if (size == rows.length) {
      if (live < size - size / 4) {
        compact();
      } else {
        rows = Arrays.copyOf(rows, size * 2);
        Arrays.fill(indexes, null); // made anew with chains for twice as many
      }
    }
    rows[size] = clause;
    Struct head = clause.head();
    if (!head.plain()) {
      for (int i = 0; i < head.arity(); i++) {
        if (!head.arg(i).plain()) {
          open[i + 1] = true;
          indexes[i + 1] = null;
        }
      }
      open[WHOLE] = true;
      indexes[WHOLE] = null;
    }
    for (int i = 0; i < indexes.length; i++) {
      if (indexes[i] != null) {
        indexes[i].add(hash(head, i), size);
      }
    }
    size++;
    live++;
  }

  void replace(int row, Clause clause) {
    rows[row] = clause;
  }

  void remove(int row) {
    rows[row] = null;
    live--;
    if (live == 0) {
      size = 0;
      Arrays.fill(indexes, null);
      Arrays.fill(open, false);
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
    Arrays.fill(indexes, null);
  }

  private static int hash(Struct head, int position) {
    return position == WHOLE ? head.bareHash() : termHash(head.arg(position - 1));
  }

  /// Unification ignores annotations that the belief has too many, so the hash of a structure must as well.
  private static int termHash(Term term) {
    return term instanceof Struct struct ? struct.bareHash() : term.hashCode();
  }

  Clause row(int i) {
    return rows[i];
  }

  int size() {
    return size;
  }

  /// The row of the belief that is the same but for annotations; -1 if there is none.
  int find(Struct literal) {
    if (live <= SMALL || open[WHOLE] || !literal.plain()) {
      for (int i = size - 1; i >= 0; i--) {
        if (rows[i] instanceof Belief belief && belief.head().sameAs(literal)) {
          return i;
        }
      }
      return -1;
    }
    Index index = index(WHOLE);
    for (int i = index.first(literal.bareHash()); i >= 0; i = index.next(i)) {
      if (rows[i] instanceof Belief belief && belief.head().sameAs(literal)) {
        return i;
      }
    }
    return -1;
  }

  private Index index(int position) {
    Index index = indexes[position];
    if (index == null) {
      index = new Index(rows.length);
      for (int i = 0; i < size; i++) {
        if (rows[i] != null) {
          index.add(hash(rows[i].head(), position), i);
        }
      }
      VarHandle.releaseFence(); // minds that share the table may run in other threads
      indexes[position] = index;
    }
    return index;
  }

  /// What could make the asked literal true, newest first.
  Iterator<? extends Clause> candidates(Asked asked) {
    if (live == 0) {
      return Collections.emptyIterator();
    }
    if (live <= SMALL) {
      return new Scan();
    }
    Index best = null;
    Term key = null;
    int position = 0;
    for (int i = 1; i < open.length; i++) {
      if (!open[i]) {
        Term value = asked.value(i - 1);
        if (value.plain()) {
          Index index = index(i);
          if (best == null || index.keys() > best.keys()) {
            best = index;
            key = value;
            position = i - 1;
          }
        }
      }
    }
    return best == null ? new Scan() : new Chain(best, key, position);
  }

  private final class Scan implements Iterator<Clause> {
    private int at = size;

    Scan() {
      forward();
    }

    private void forward() {
      do {
        at--;
      } while (at >= 0 && rows[at] == null);
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
      forward();
      return clause;
    }
  }

  private final class Chain implements Iterator<Clause> {
    private final Index index;
    private final Term key;
    private final int position;
    private int at;

    Chain(Index index, Term key, int position) {
      this.index = index;
      this.key = key;
      this.position = position;
      this.at = index.first(termHash(key));
      skip();
    }

    private void skip() {
      while (at >= 0 && (rows[at] == null || differs(rows[at].head().arg(position)))) {
        at = index.next(at);
      }
    }

    private boolean differs(Term arg) {
      return key instanceof Struct a && arg instanceof Struct b
          ? !a.samePredicate(b)
          : !key.equals(arg);
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
      at = index.next(at);
      skip();
      return clause;
    }
  }
}
