package dramaturg.kernel.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/// What is still to come, earliest first. Two items due at the same moment leave in the order they were put in; nothing
/// else breaks a tie: no hash, no identity, no shuffle.
///
/// Time does not run backwards: nothing can be put before the moment of the item polled last. Items must be immutable,
/// since copies share them. Not safe for use by two threads at once.
///
/// `put` takes constant time. `poll` takes, over a run, time in proportion to the number of bits by which the moments
/// of pending items differ, and hardly depends on how many are pending; a single one may touch all of them.
///
/// @param <T> what is due
public final class Agenda<T> {

  // A radix heap: Ahuja, Mehlhorn, Orlin, Tarjan, "Faster Algorithms for the Shortest Path
  // Problem", Journal of the ACM
  // 37 (1990). With `now` the moment polled last, an item is in the bucket whose number is the
  // position of the highest
  // bit in which its moment differs from `now`, counted from 1; in bucket 0 if there is none. So a
  // bucket with a lower
  // number holds earlier moments, and equal moments are always in the same bucket. When bucket 0 is
  // used up, `now` moves
  // to the least moment of the lowest bucket, whose items move down in the order they have. That
  // leaves the bits above
  // as they are, so all others are where they belong, and equal moments keep their order.

  private static final int BUCKETS = Long.SIZE + 1;

  private final Bucket[] buckets = new Bucket[BUCKETS];
  private long filled; // bit b - 1 is set if bucket b > 0 has items
  private int polled; // how many items of bucket 0 have left
  private int size;
  private long nowMillis;

  /// An empty agenda.
  public Agenda() {
    nowMillis = Long.MIN_VALUE;
    for (int b = 0; b < BUCKETS; b++) {
      buckets[b] = new Bucket();
    }
  }

  private Agenda(Agenda<T> other) {
    filled = other.filled;
    polled = other.polled;
    size = other.size;
    nowMillis = other.nowMillis;
    for (int b = 0; b < BUCKETS; b++) {
      buckets[b] = other.buckets[b].copy();
    }
  }

  /// One item and when it is due.
  ///
  /// @param atMillis when it is due, in story time
  /// @param item what is due
  public record Due<T>(long atMillis, T item) {}

  /// Adds an item that is due at a moment.
  ///
  /// @throws IllegalArgumentException if the moment is before that of the item polled last
  public void put(long atMillis, T item) {
    if (atMillis < nowMillis) {
      throw new IllegalArgumentException(
          item + " put for " + atMillis + " ms, but the agenda has reached " + nowMillis + " ms");
    }
    add(atMillis, Objects.requireNonNull(item, "item"));
    size++;
  }

  /// When the earliest item is due.
  ///
  /// @throws NoSuchElementException if nothing is pending
  public long nextAt() {
    checkPending();
    return polled < buckets[0].size ? nowMillis : buckets[lowest()].least;
  }

  /// Removes the earliest item and gives it back.
  ///
  /// @throws NoSuchElementException if nothing is pending
  public T poll() {
    checkPending();
    Bucket due = buckets[0];
    if (polled == due.size) {
      advance();
    }
    T item = item(due, polled);
    due.items[polled++] = null;
    size--;
    if (polled == due.size) {
      due.size = 0;
      polled = 0;
    }
    return item;
  }

  /// How many items are pending.
  public int size() {
    return size;
  }

  /// Whether nothing is pending.
  public boolean isEmpty() {
    return size == 0;
  }

  /// An agenda with the same items in the same order; from now on neither knows of the other.
  public Agenda<T> copy() {
    return new Agenda<>(this);
  }

  /// What is pending, in the order in which it will leave. Sorts everything: for inspection.
  public List<Due<T>> pending() {
    List<Due<T>> pending = new ArrayList<>(size);
    for (Bucket bucket : buckets) {
      for (int i = bucket == buckets[0] ? polled : 0; i < bucket.size; i++) {
        pending.add(new Due<>(bucket.at[i], item(bucket, i)));
      }
    }
    pending.sort(
        Comparator.comparingLong(Due::atMillis)); // stable, and equal moments are in one bucket
    return List.copyOf(pending);
  }

  @SuppressWarnings("unchecked") // only put stores items
  private T item(Bucket bucket, int i) {
    return (T) bucket.items[i];
  }

  private void checkPending() {
    if (size == 0) {
      throw new NoSuchElementException("the agenda is empty");
    }
  }

  private void add(long atMillis, Object item) {
    long differing = atMillis ^ nowMillis;
    buckets[Long.SIZE - Long.numberOfLeadingZeros(differing)].add(atMillis, item);
    filled |= Long.highestOneBit(differing);
  }

  private int lowest() {
    return 1 + Long.numberOfTrailingZeros(filled);
  }

  private void advance() {
    Bucket bucket = buckets[lowest()];
    filled &= filled - 1;
    nowMillis = bucket.least;
    long[] at = bucket.at;
    Object[] items = bucket.items;
    for (int i = 0, count = bucket.size; i < count; i++) {
      add(at[i], items[i]);
    }
    bucket.clear();
  }
}
