package dramaturg.bench;

import java.util.function.Supplier;

/// How much heap a thing keeps. It asks the collector to clean up and looks at what is left, so it is only good for
/// things of a megabyte or more, while nothing else runs.
public final class Heap {
  /// The serial collector leaves some of the dead where they lie but for every fourth time.
  private static final int COLLECTIONS = 4;

  private Heap() {}

  /// Makes the thing and returns the bytes by which the heap grew for as long as the thing is held.
  public static double keptBy(Supplier<?> thing) {
    thing.get(); // what is made only once does not count
    used(); // nor what only a second round of collections lets go
    long before = used();
    Object kept = thing.get();
    long after = used();
    if (kept.hashCode() == before) throw new AssertionError("never so, but the thing must be held");
    return after - before;
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
