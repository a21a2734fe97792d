package dramaturg.kernel.agenda;

import java.util.ArrayList;
import java.util.Arrays;
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
/// @param <T> what is due
public final class Agenda<T> {

  private static final int SMALLEST = 16;

  private long[] at = new long[SMALLEST];
  private long[] order = new long[SMALLEST];
  private Object[] items = new Object[SMALLEST];
  private int size;
  private long puts;
  private long nowMillis = Long.MIN_VALUE;

  /// An empty agenda.
  public Agenda() {}

  private Agenda(Agenda<T> other) {
    int capacity = Math.max(SMALLEST, other.size + (other.size >> 2));
    at = Arrays.copyOf(other.at, capacity);
    order = Arrays.copyOf(other.order, capacity);
    items = Arrays.copyOf(other.items, capacity);
    size = other.size;
    puts = other.puts;
    nowMillis = other.nowMillis;
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
    Objects.requireNonNull(item, "item");
    if (atMillis < nowMillis) {
      throw new IllegalArgumentException(
          item + " put for " + atMillis + " ms, but the agenda has reached " + nowMillis + " ms");
    }
    if (size == at.length) {
      grow();
    }
    rise(size++, atMillis, puts++, item);
  }

  /// When the earliest item is due.
  ///
  /// @throws NoSuchElementException if nothing is pending
  public long nextAt() {
    if (size == 0) {
      throw new NoSuchElementException("the agenda is empty");
    }
    return at[0];
  }

  /// Removes the earliest item and gives it back.
  ///
  /// @throws NoSuchElementException if nothing is pending
  public T poll() {
    if (size == 0) {
      throw new NoSuchElementException("the agenda is empty");
    }
    T first = item(0);
    nowMillis = at[0];
    int last = --size;
    long lastAt = at[last];
    long lastOrder = order[last];
    Object lastItem = items[last];
    items[last] = null;
    if (last > 0) {
      sink(lastAt, lastOrder, lastItem);
    }
    return first;
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

  /// What is pending, in the order in which it will leave. Takes time in proportion to `n log n`: for inspection.
  public List<Due<T>> pending() {
    Integer[] places = new Integer[size];
    Arrays.setAll(places, i -> i);
    Arrays.sort(
        places, Comparator.<Integer>comparingLong(i -> at[i]).thenComparingLong(i -> order[i]));
    List<Due<T>> pending = new ArrayList<>(size);
    for (int place : places) {
      pending.add(new Due<>(at[place], item(place)));
    }
    return List.copyOf(pending);
  }

  @SuppressWarnings("unchecked") // only put stores items
  private T item(int place) {
    return (T) items[place];
  }

  private void rise(int from, long itemAt, long itemOrder, Object item) {
    int place = from;
    while (place > 0) {
      int parent = (place - 1) >> 2;
      if (at[parent] <= itemAt) {
        break; // a later put never passes an equal
      }
      move(parent, place);
      place = parent;
    }
    set(place, itemAt, itemOrder, item);
  }

  private void sink(long itemAt, long itemOrder, Object item) {
    int place = 0;
    for (int child = 1; child < size; child = (place << 2) + 1) {
      int least = child;
      int end = Math.min(child + 4, size);
      for (int other = child + 1; other < end; other++) {
        if (before(at[other], order[other], at[least], order[least])) {
          least = other;
        }
      }
      if (before(itemAt, itemOrder, at[least], order[least])) {
        break;
      }
      move(least, place);
      place = least;
    }
    set(place, itemAt, itemOrder, item);
  }

  private static boolean before(long at, long order, long otherAt, long otherOrder) {
    return at < otherAt || at == otherAt && order < otherOrder;
  }

  private void move(int from, int to) {
    at[to] = at[from];
    order[to] = order[from];
    items[to] = items[from];
  }

  private void set(int place, long itemAt, long itemOrder, Object item) {
    at[place] = itemAt;
    order[place] = itemOrder;
    items[place] = item;
  }

  private void grow() {
    int capacity = Math.max(SMALLEST, size << 1);
    at = Arrays.copyOf(at, capacity);
    order = Arrays.copyOf(order, capacity);
    items = Arrays.copyOf(items, capacity);
  }
}
