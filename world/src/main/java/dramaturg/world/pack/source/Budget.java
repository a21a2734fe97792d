package dramaturg.world.pack.source;

/// How much one pack may still grow while it is read. Nodes are counted as if every alias were written out, so a small
/// file that unfolds into a huge tree runs out of it at once.
public final class Budget {
  /// So many nodes one pack can have.
  public static final long MOST_NODES = 500_000;

  private long left = MOST_NODES;

  /// Takes so many nodes; false if there are not so many left.
  boolean spend(long nodes) {
    left -= nodes;
    return left >= 0;
  }
}
