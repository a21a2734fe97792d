package dramaturg.kernel.chronicle;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import java.util.Arrays;
import java.util.List;

/// A run of entries in columns. It does not know which entries come before it, and checks nothing.
///
/// A [#view] shares the columns: its owner may go on writing behind the entries that the view can see, the view's
/// holder must not write.
final class Chunk {

  static final int BITS = 12;
  static final int CAPACITY = 1 << BITS;

  private static final String[] NO_INTERVENTIONS = {};

  private long[] at;
  private Object[] where;
  private Fact[] facts;
  private byte[] marks;
  private int[] causeEnds;
  private int[] causes;
  private String[] interventions = NO_INTERVENTIONS;

  Chunk(int capacity) {
    at = new long[capacity];
    where = new Object[capacity];
    facts = new Fact[capacity];
    marks = new byte[capacity];
    causeEnds = new int[capacity];
    causes = new int[capacity + (capacity >> 1)];
  }

  private Chunk(Chunk other) {
    at = other.at;
    where = other.where;
    facts = other.facts;
    marks = other.marks;
    causeEnds = other.causeEnds;
    causes = other.causes;
    interventions = other.interventions;
  }

  Chunk view() {
    return new Chunk(this);
  }

  Chunk copy(int count) {
    Chunk copy = new Chunk(this);
    copy.resize(Math.min(CAPACITY, Math.max(16, count + (count >> 1))));
    Arrays.fill(copy.where, count, copy.where.length, null); // the owner may have gone on
    Arrays.fill(copy.facts, count, copy.facts.length, null);
    copy.interventions = Arrays.copyOf(interventions, Math.min(count, interventions.length));
    copy.causes = Arrays.copyOf(causes, Math.max(16, causeEnd(count - 1) * 3 / 2));
    return copy;
  }

  int capacity() {
    return at.length;
  }

  /// Writes an entry that has no cause yet.
  void put(int i, long atMillis, List<EntityId> place, Fact fact, int bits) {
    if (i == at.length) {
      resize(Math.min(CAPACITY, 2 * i));
    }
    at[i] = atMillis;
    where[i] = place;
    facts[i] = fact;
    marks[i] = (byte) bits;
    causeEnds[i] = causeEnd(i - 1);
  }

  /// Adds an earlier entry to the causes of the entry that was put last.
  void because(int i, int earlier) {
    int end = causeEnds[i];
    if (end == causes.length) {
      causes = Arrays.copyOf(causes, causes.length * 2);
    }
    causes[end] = earlier;
    causeEnds[i] = end + 1;
  }

  /// Notes an intervention as the cause of the entry that was put last.
  void because(int i, String intervention) {
    if (interventions.length <= i) {
      interventions = Arrays.copyOf(interventions, at.length);
    }
    interventions[i] = intervention;
  }

  private void resize(int capacity) {
    at = Arrays.copyOf(at, capacity);
    where = Arrays.copyOf(where, capacity);
    facts = Arrays.copyOf(facts, capacity);
    marks = Arrays.copyOf(marks, capacity);
    causeEnds = Arrays.copyOf(causeEnds, capacity);
  }

  long at(int i) {
    return at[i];
  }

  @SuppressWarnings("unchecked") // only put stores places
  List<EntityId> where(int i) {
    return (List<EntityId>) where[i];
  }

  Fact fact(int i) {
    return facts[i];
  }

  int marks(int i) {
    return marks[i];
  }

  int causeCount(int i) {
    return causeEnds[i] - causeEnd(i - 1);
  }

  int cause(int i, int k) {
    return causes[causeEnd(i - 1) + k];
  }

  int[] causes(int i) {
    return Arrays.copyOfRange(causes, causeEnd(i - 1), causeEnds[i]);
  }

  Cause causeOf(int i) {
    if (causeCount(i) > 0) {
      return new Cause.From(causes(i));
    }
    return i < interventions.length && interventions[i] != null
        ? new Cause.Intervention(interventions[i])
        : Cause.OPENING;
  }

  private int causeEnd(int i) {
    return i < 0 ? 0 : causeEnds[i];
  }
}
