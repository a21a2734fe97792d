package dramaturg.world.mechanics.contagion.outbreak;

import java.util.Arrays;

/// What is still to come in an outbreak, earliest first; two items of the same tick leave in the order they were put
/// in. It does not know which items have become void, and its order of work, not its order of items, relies on items
/// being spread over its days.
///
/// A day is a span of 2^shift ticks. The days of the present year wait in buckets, later years in one bucket each,
/// and what lies beyond the present age in one more. Only the day that is read is sorted. Buckets are chains of small
/// blocks in two long arrays, so that putting an item writes to few places, and a copy is a copy of arrays.
final class Calendar {
  private static final int YEAR_BITS = 12;
  private static final int DAYS = 1 << YEAR_BITS;
  private static final int FAR = 2 * DAYS;
  private static final int BLOCK_BITS = 4;
  private static final int BLOCK = 1 << BLOCK_BITS;
  private static final int INDEX_BITS = 24;
  private static final int MOST_IN_A_DAY = 1 << INDEX_BITS;
  private static final int SMALL_RUN = 24;
  private static final int NONE = -1;

  static final int MOST_SHIFT = 38;

  private final int shift;
  private long[] ticks;
  private long[] cargo;
  private int[] nextBlock;
  private int blocks;
  private int freeBlock = NONE;
  private int[] firstBlock = new int[FAR + 1];
  private int[] end = new int[FAR + 1];
  private long[] filled = new long[FAR / Long.SIZE];

  private long year;
  private long runFrom;
  private long runUntil;
  private long[] runTicks = new long[64];
  private long[] runCargo = new long[64];
  private long[] keys = new long[64];
  private int runAt;
  private int runEnd;
  private int waiting;

  /// An empty calendar whose days are 2^shift ticks long and that begins at a tick.
  Calendar(int shift, long from) {
    if (shift < 0 || shift > MOST_SHIFT) {
      throw new IllegalArgumentException("a day of 2^" + shift + " ticks");
    }
    this.shift = shift;
    this.ticks = new long[64 * BLOCK];
    this.cargo = new long[64 * BLOCK];
    this.nextBlock = new int[64];
    Arrays.fill(firstBlock, NONE);
    Arrays.fill(end, NONE);
    startAt(from);
  }

  private Calendar(Calendar from) {
    shift = from.shift;
    int used = from.blocks * BLOCK;
    ticks = Arrays.copyOf(from.ticks, Math.max(BLOCK, used));
    cargo = Arrays.copyOf(from.cargo, Math.max(BLOCK, used));
    nextBlock = Arrays.copyOf(from.nextBlock, Math.max(1, from.blocks));
    blocks = from.blocks;
    freeBlock = from.freeBlock;
    firstBlock = from.firstBlock.clone();
    end = from.end.clone();
    filled = from.filled.clone();
    year = from.year;
    runFrom = from.runFrom;
    runUntil = from.runUntil;
    runTicks = from.runTicks.clone();
    runCargo = from.runCargo.clone();
    runAt = from.runAt;
    runEnd = from.runEnd;
    waiting = from.waiting;
  }

  Calendar copy() {
    return new Calendar(this);
  }

  int size() {
    return waiting + runEnd - runAt;
  }

  void put(long tick, long item) {
    if (tick >= runUntil) {
      append(bucketOf(tick), tick, item);
      waiting++;
    } else if (tick >= runFrom) {
      insert(tick, item);
    } else {
      if (tick >> (shift + YEAR_BITS) == year) {
        closeDay(tick);
      } else {
        turnBack(tick);
      }
      append(bucketOf(tick), tick, item);
      waiting++;
    }
  }

  /// Whether there is an item; if so, [#tick] and [#item] tell the earliest.
  boolean ready() {
    return runAt < runEnd || openNextDay();
  }

  long tick() {
    return runTicks[runAt];
  }

  long item() {
    return runCargo[runAt];
  }

  /// Takes the earliest item away, after [#ready].
  void drop() {
    runAt++;
  }

  /// Whether the open day holds nothing more, so that [#ready] would open another.
  boolean isDayOver() {
    return runAt == runEnd;
  }

  /// How many items the open day still holds.
  int openItems() {
    return runEnd - runAt;
  }

  /// Item number `i` of the open day, in order.
  long openItem(int i) {
    return runCargo[runAt + i];
  }

  private void startAt(long tick) {
    year = tick >> (shift + YEAR_BITS);
    runFrom = tick >> shift << shift;
    runUntil = runFrom;
  }

  private int bucketOf(long tick) {
    long its = tick >> (shift + YEAR_BITS);
    if (its == year) {
      return (int) (tick >> shift) & (DAYS - 1);
    }
    return its >> YEAR_BITS == year >> YEAR_BITS ? DAYS + ((int) its & (DAYS - 1)) : FAR;
  }

  private void append(int bucket, long tick, long item) {
    int at = end[bucket];
    if ((at & (BLOCK - 1)) == 0 || at < 0) {
      at = grow(bucket);
    }
    ticks[at] = tick;
    cargo[at] = item;
    end[bucket] = at + 1;
  }

  /// Chains another block to a bucket. A bucket's end is one past its last item, so a full block's end is the start
  /// of the block that lies after it in memory; [#end] - 1 always lies in the bucket's own last block.
  private int grow(int bucket) {
    int block = freeBlock;
    if (block != NONE) {
      freeBlock = nextBlock[block];
    } else {
      block = blocks++;
      if (block == nextBlock.length) {
        nextBlock = Arrays.copyOf(nextBlock, 2 * block);
        ticks = Arrays.copyOf(ticks, 2 * block * BLOCK);
        cargo = Arrays.copyOf(cargo, 2 * block * BLOCK);
      }
    }
    nextBlock[block] = NONE;
    if (firstBlock[bucket] == NONE) {
      firstBlock[bucket] = block;
      if (bucket < FAR) {
        filled[bucket >> 6] |= 1L << bucket;
      }
    } else {
      nextBlock[(end[bucket] - 1) >> BLOCK_BITS] = block;
    }
    return block << BLOCK_BITS;
  }

  private boolean openNextDay() {
    while (waiting > 0) {
      int day =
          nextFilled(
              (int) (runUntil >> shift) & (DAYS - 1), runUntil >> (shift + YEAR_BITS) == year, 0);
      if (day >= 0) {
        open(day);
        return true;
      }
      turnYear();
    }
    return false;
  }

  /// The first filled bucket of a level from a position on, or -1.
  private int nextFilled(int from, boolean any, int level) {
    if (!any) {
      return NONE;
    }
    int word = (level + from) >> 6;
    long bits = filled[word] & (-1L << from);
    int last = (level + DAYS - 1) >> 6;
    while (bits == 0 && word < last) {
      bits = filled[++word];
    }
    return bits == 0 ? NONE : (word << 6) + Long.numberOfTrailingZeros(bits) - level;
  }

  private void open(int day) {
    runFrom = ((year << YEAR_BITS) + day) << shift;
    runUntil = runFrom + (1L << shift);
    runAt = 0;
    runEnd = 0;
    gather(day);
    waiting -= runEnd;
    sortRun();
  }

  /// Moves a bucket's items to the end of the run and frees its blocks.
  private void gather(int bucket) {
    int block = firstBlock[bucket];
    int last = (end[bucket] - 1) >> BLOCK_BITS;
    while (block != NONE) {
      int from = block << BLOCK_BITS;
      int count = block == last ? end[bucket] - from : BLOCK;
      reserveRun(count);
      System.arraycopy(ticks, from, runTicks, runEnd, count);
      System.arraycopy(cargo, from, runCargo, runEnd, count);
      runEnd += count;
      int next = nextBlock[block];
      nextBlock[block] = freeBlock;
      freeBlock = block;
      block = next;
    }
    firstBlock[bucket] = NONE;
    end[bucket] = NONE;
    if (bucket < FAR) {
      filled[bucket >> 6] &= ~(1L << bucket);
    }
  }

  private void reserveRun(int more) {
    if (runEnd + more > runTicks.length) {
      int capacity = Math.max(runEnd + more, 2 * runTicks.length);
      runTicks = Arrays.copyOf(runTicks, capacity);
      runCargo = Arrays.copyOf(runCargo, capacity);
    }
  }

  private void sortRun() {
    if (runEnd <= SMALL_RUN) {
      for (int i = 1; i < runEnd; i++) {
        settle(i, runTicks[i], runCargo[i]);
      }
      return;
    }
    if (runEnd > MOST_IN_A_DAY) {
      throw new IllegalStateException(runEnd + " items on one day, more than " + MOST_IN_A_DAY);
    }
    if (keys.length < 2 * runEnd) {
      keys = new long[4 * runEnd];
    }
    for (int i = 0; i < runEnd; i++) {
      keys[i] = (runTicks[i] - runFrom) << INDEX_BITS | i;
    }
    Arrays.sort(keys, 0, runEnd);
    System.arraycopy(runCargo, 0, keys, runEnd, runEnd);
    for (int i = 0; i < runEnd; i++) {
      runTicks[i] = runFrom + (keys[i] >>> INDEX_BITS);
      runCargo[i] = keys[runEnd + ((int) keys[i] & (MOST_IN_A_DAY - 1))];
    }
  }

  private void insert(long tick, long item) {
    reserveRun(1);
    settle(runEnd++, tick, item);
  }

  /// Puts an item into the sorted part of the run that ends before a position, after all that are not later.
  private void settle(int end, long tick, long item) {
    int at = end;
    while (at > runAt && runTicks[at - 1] > tick) {
      runTicks[at] = runTicks[at - 1];
      runCargo[at] = runCargo[at - 1];
      at--;
    }
    runTicks[at] = tick;
    runCargo[at] = item;
  }

  /// Moves on to the next year that holds anything.
  private void turnYear() {
    int next = nextFilled((int) (year + 1) & (DAYS - 1), ((year + 1) & (DAYS - 1)) != 0, DAYS);
    if (next < 0) {
      turnAge();
      return;
    }
    year = (year >> YEAR_BITS << YEAR_BITS) + next;
    runFrom = year << (shift + YEAR_BITS);
    runUntil = runFrom;
    deal(DAYS + next);
  }

  /// Moves on to the age of the earliest item beyond the present one.
  private void turnAge() {
    runAt = 0;
    runEnd = 0;
    gather(FAR);
    long earliest = Long.MAX_VALUE;
    for (int i = 0; i < runEnd; i++) {
      earliest = Math.min(earliest, runTicks[i]);
    }
    startAt(earliest);
    scatter();
  }

  private void deal(int bucket) {
    runAt = 0;
    runEnd = 0;
    gather(bucket);
    scatter();
  }

  /// Puts the items of the run, which was gathered and not opened, back into buckets.
  private void scatter() {
    for (int i = runAt; i < runEnd; i++) {
      append(bucketOf(runTicks[i]), runTicks[i], runCargo[i]);
    }
    runAt = 0;
    runEnd = 0;
  }

  /// Puts the rest of the open day back, to read on from an earlier one of the same year.
  private void closeDay(long tick) {
    waiting += runEnd - runAt;
    startAt(tick);
    scatter();
  }

  /// Opens an earlier year than the one that was being read, at the cost of putting everything in anew.
  private void turnBack(long tick) {
    waiting += runEnd - runAt;
    for (int level = FAR - DAYS; level >= 0; level -= DAYS) {
      for (int bucket = level; bucket < level + DAYS; bucket++) {
        if (firstBlock[bucket] != NONE) {
          gather(bucket);
        }
      }
    }
    if (firstBlock[FAR] != NONE) {
      gather(FAR);
    }
    startAt(tick);
    scatter();
  }
}
