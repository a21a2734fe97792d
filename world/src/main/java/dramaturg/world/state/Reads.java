package dramaturg.world.state;

/// What was read of a world while something was worked out from it. What was worked out stands as long as nothing of
/// this has been written since ([World#since]): that is the whole rule for whoever keeps it. It names what was looked
/// at and holds no values, so worlds copied from one another can share it.
public final class Reads {
  static final int GROUPS = Long.SIZE;

  /// Of which components something was read, in [#GROUPS] groups by slot: a first look that is nearly always enough.
  final long groups;

  /// What was read, each mostly once: see [Notes].
  final long[] cells;

  Reads(long groups, long[] cells) {
    this.groups = groups;
    this.cells = cells;
  }

  static long group(int slot) {
    return 1L << slot;
  }
}
