package dramaturg.world.mechanics.contagion.outbreak;

import java.util.Arrays;

/// What an outbreak knows of each individual. It holds the state and decides nothing.
///
/// `due` is the tick at which one will be infected as things stand, or was infected; `NEVER` if nothing threatens it,
/// and [#BLOCKED] if nothing can. So one comparison tells whether a contact comes too late.
final class Hosts {
  static final long BLOCKED = Long.MIN_VALUE;

  static final byte CARRIER = 1;
  static final byte ISOLATED = 2;
  static final byte IMMUNE = 4;
  static final byte GONE = 8;
  static final byte BEFORE = 16;

  private static final long FRESH = 1L << 62;

  final long[] due;
  final int[] source;
  private final byte[] flags;
  private final float[] susceptibility;
  private final float mostSusceptibility;
  private final long slots;
  private final int stages;
  private final long key;
  private long[] repeats;
  private long fresh;

  Hosts(ContactNetwork network, int stages, float[] susceptibility, long key) {
    int size = network.size();
    due = new long[size];
    Arrays.fill(due, Course.NEVER);
    source = new int[size];
    Arrays.fill(source, Outbreak.NOBODY);
    flags = new byte[size];
    repeats = new long[0];
    float most = susceptibility.length == 0 ? 1 : 0;
    for (float factor : susceptibility) {
      most = Math.max(most, factor);
    }
    this.susceptibility = susceptibility;
    this.mostSusceptibility = most;
    this.slots = network.slots();
    this.stages = stages;
    this.key = key;
  }

  private Hosts(Hosts from) {
    due = from.due.clone();
    source = from.source.clone();
    flags = from.flags.clone();
    repeats = from.repeats.clone();
    susceptibility = from.susceptibility;
    mostSusceptibility = from.mostSusceptibility;
    slots = from.slots;
    stages = from.stages;
    key = from.key;
    fresh = from.fresh;
  }

  Hosts copy() {
    return new Hosts(this);
  }

  long key() {
    return key;
  }

  boolean is(int who, byte flag) {
    return (flags[who] & flag) != 0;
  }

  void mark(int who, byte flag) {
    flags[who] |= flag;
  }

  void unmark(int who, byte flag) {
    flags[who] &= (byte) ~flag;
  }

  /// Whether one is neither a host now nor immune nor gone.
  boolean isOpen(int who) {
    return (flags[who] & (CARRIER | IMMUNE | GONE)) == 0;
  }

  /// Makes somebody a host from a tick on.
  void infect(int who, long tick, int from) {
    if (is(who, BEFORE)) {
      if (repeats.length == 0) {
        repeats = new long[due.length];
      }
      repeats[who] = freshNumbers(stages);
    }
    due[who] = tick;
    source[who] = from;
    flags[who] |= CARRIER | BEFORE;
  }

  /// Ends somebody's course; then nothing is due for it until somebody says so.
  void release(int who) {
    unmark(who, CARRIER);
    due[who] = isOpen(who) && !is(who, ISOLATED) ? Course.NEVER : BLOCKED;
  }

  /// Whether this is somebody's first infection, whose draws are addressed by contact and can be repeated.
  boolean isFirst(int who) {
    return repeats.length == 0 || repeats[who] == 0;
  }

  /// The number of the draw for the first stage of somebody's present course.
  long courseNumber(int who) {
    return isFirst(who) ? slots + (long) who * stages : repeats[who];
  }

  /// The hazard that must add up on a contact before it passes the strain on to `other`, by the draw of that number.
  double threshold(long number, int other) {
    double hazard = Draws.exponential(Draws.bits(key, number));
    return susceptibility.length == 0 ? hazard : hazard / susceptibility[other];
  }

  /// Whether nobody is more susceptible than anybody else.
  boolean areAlike() {
    return susceptibility.length == 0;
  }

  /// One's susceptibility as a share of the highest.
  double relativeSusceptibility(int who) {
    return susceptibility.length == 0 ? 1 : susceptibility[who] / mostSusceptibility;
  }

  float mostSusceptibility() {
    return mostSusceptibility;
  }

  /// Numbers of draws that nobody used before; the first of `count` in a row.
  long freshNumbers(int count) {
    long first = FRESH + fresh;
    fresh += count;
    return first;
  }
}
