package dramaturg.mind.intention;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What waits, each under a number of its own, in the order in which it began to wait. Numbers only grow.
public final class WaitingList {
  private static final long[] NO_NUMBERS = {};
  private static final Waiting[] NOBODY = {};

  private long[] numbers = NO_NUMBERS;
  private Waiting[] all = NOBODY;
  private int size;

  WaitingList() {}

  WaitingList copy() {
    WaitingList copy = new WaitingList();
    if (size > 0) {
      copy.numbers = Arrays.copyOf(numbers, size);
      copy.all = Arrays.copyOf(all, size);
      copy.size = size;
    }
    return copy;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public int size() {
    return size;
  }

  private int place(long number) {
    return size == 1 && numbers[0] == number ? 0 : Arrays.binarySearch(numbers, 0, size, number);
  }

  /// What waits under the number; null if nothing does.
  public Waiting get(long number) {
    int place = place(number);
    return place < 0 ? null : all[place];
  }

  /// Lets it wait under the number, in place of what did so before.
  public void put(long number, Waiting what) {
    int place = size == 0 || numbers[size - 1] < number ? size : place(number);
    if (place == size) {
      if (size == all.length) {
        numbers = Arrays.copyOf(numbers, size * 2 + 1);
        all = Arrays.copyOf(all, size * 2 + 1);
      }
      numbers[size++] = number;
    }
    all[place] = what;
  }

  /// Takes out what waits under the number.
  ///
  /// @return null if nothing did
  Waiting remove(long number) {
    int place = place(number);
    if (place < 0) {
      return null;
    }
    Waiting removed = all[place];
    size--;
    System.arraycopy(numbers, place + 1, numbers, place, size - place);
    System.arraycopy(all, place + 1, all, place, size - place);
    all[size] = null;
    return removed;
  }

  /// Takes out all that fit, looked at in their order.
  public void removeIf(Predicate<Waiting> fits) {
    for (long number : numbers()) {
      if (fits.test(get(number))) {
        remove(number);
      }
    }
  }

  /// The numbers as they are now.
  public long[] numbers() {
    return Arrays.copyOf(numbers, size);
  }

  public void forEach(Consumer<Waiting> action) {
    for (int i = 0; i < size; i++) {
      action.accept(all[i]);
    }
  }
}
