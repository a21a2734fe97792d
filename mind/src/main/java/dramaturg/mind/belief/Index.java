package dramaturg.mind.belief;

import java.util.Arrays;

/// Chains of row numbers by the hash of one argument, the newest row first. Different arguments may share a chain.
final class Index {
  private int[] heads;
  private int[] next;
  private int keys;

  Index(int rows) {
    heads = new int[Integer.highestOneBit(Math.max(4, rows))];
    Arrays.fill(heads, -1);
    next = new int[rows];
  }

  private Index(Index other) {
    heads = other.heads.clone();
    next = other.next.clone();
    keys = other.keys;
  }

  Index copy() {
    return new Index(this);
  }

  /// How many chains are in use: roughly how well the argument tells rows apart.
  int keys() {
    return keys;
  }

  void add(int hash, int row) {
    if (row >= next.length) {
      next = Arrays.copyOf(next, Math.max(row + 1, next.length * 2));
    }
    int chain = spread(hash) & (heads.length - 1);
    if (heads[chain] < 0) {
      keys++;
    }
    next[row] = heads[chain];
    heads[chain] = row;
  }

  int first(int hash) {
    return heads[spread(hash) & (heads.length - 1)];
  }

  int next(int row) {
    return next[row];
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 16;
  }
}
