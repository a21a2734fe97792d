package dramaturg.kernel.chronicle;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A run of entries in columns. It does not know which entries come before it, and checks nothing.
///
/// A [#view] shares the columns: its owner may go on writing behind the entries that the view can see, the view's
/// holder must not write.
final class Chunk {

  static final int BITS = 12;
  static final int CAPACITY = 1 << BITS;

  private long[] at;
  private Object[] where;
  private Fact[] facts;
  private byte[] marks;
  private int[] causeEnds;
  private int[] causes;
  private Map<Integer, String> interventions = Collections.emptyMap();

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
    copy.causes = Arrays.copyOf(causes, Math.max(16, causeEnd(count - 1) * 3 / 2));
    return copy;
  }

  int capacity() {
    return at.length;
  }

  void put(int i, long atMillis, List<EntityId> place, Fact fact, Cause cause, int bits) {
    if (i == at.length) {
      resize(Math.min(CAPACITY, 2 * i));
    }
    at[i] = atMillis;
    where[i] = place;
    facts[i] = fact;
    marks[i] = (byte) bits;
    int end = causeEnd(i - 1);
    switch (cause) {
      case Cause.From from -> end = putCauses(end, from);
      case Cause.Intervention(String what) -> {
        Map<Integer, String> more = new TreeMap<>(interventions);
        more.put(i, what);
        interventions = more;
      }
      case Cause.Opening() -> {}
    }
    causeEnds[i] = end;
  }

  private int putCauses(int start, Cause.From from) {
    int end = start + from.count();
    if (end > causes.length) {
      causes = Arrays.copyOf(causes, Math.max(end, causes.length * 2));
    }
    for (int k = start; k < end; k++) {
      causes[k] = from.id(k - start);
    }
    return end;
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
    String what = interventions.get(i);
    return what == null ? Cause.OPENING : new Cause.Intervention(what);
  }

  private int causeEnd(int i) {
    return i < 0 ? 0 : causeEnds[i];
  }
}
