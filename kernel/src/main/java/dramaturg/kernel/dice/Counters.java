package dramaturg.kernel.dice;

import java.util.Arrays;

/// How far each stream has come. It does not know the streams' names.
final class Counters {

  private long[] positions;
  private long[] rolls;
  private int size;
  private long total;

  Counters(int capacity) {
    positions = new long[capacity];
    rolls = new long[capacity];
  }

  /// One stream alone, at a given point.
  static Counters single(long position, long rolls) {
    Counters counters = new Counters(1);
    counters.size = 1;
    counters.positions[0] = position;
    counters.rolls[0] = rolls;
    counters.total = rolls;
    return counters;
  }

  Counters copy() {
    Counters copy = new Counters(0);
    copy.positions = positions.clone();
    copy.rolls = rolls.clone();
    copy.size = size;
    copy.total = total;
    return copy;
  }

  void add() {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, size * 2);
      rolls = Arrays.copyOf(rolls, size * 2);
    }
    size++;
  }

  long next(int slot) {
    return positions[slot]++;
  }

  void count(int slot) {
    rolls[slot]++;
    total++;
  }

  long position(int slot) {
    return positions[slot];
  }

  long rolls(int slot) {
    return rolls[slot];
  }

  long total() {
    return total;
  }

  int size() {
    return size;
  }
}
