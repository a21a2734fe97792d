package dramaturg.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/// What time a round is measured by. Where it starts means nothing.
///
/// @param name as it stands in the record
/// @param reading nanoseconds
public record Clock(String name, LongSupplier reading) {
  /// For a machine that has nothing else to do, and for rows of several threads.
  static final Clock WALL = new Clock("wall clock", System::nanoTime);

  /// For a busy machine: the processor time of the measuring thread, and what collections of garbage took.
  static final Clock PROCESSOR =
      new Clock("processor time of the thread and of collections", Clock::processor);

  private static final double NANOS_PER_MILLI = 1e6;

  private static long processor() {
    double collecting = 0;
    for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
      collecting += each.getCollectionTime() * NANOS_PER_MILLI;
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + (long) collecting;
  }

  long nanos() {
    return reading.getAsLong();
  }
}
