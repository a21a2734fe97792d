package dramaturg.world.mechanics.contagion.outbreak;

/// How long a stage lasts. Times are in milliseconds; a drawn time is rounded down to the clock of [Outbreak], never
/// to whole milliseconds.
public sealed interface Lasting {
  /// Always the same time.
  record Fixed(long millis) implements Lasting {
    public Fixed {
      require(millis >= 0, "a stage cannot last less than no time");
    }
  }

  /// An even time between two bounds.
  record Between(long fromMillis, long toMillis) implements Lasting {
    public Between {
      require(
          fromMillis >= 0 && fromMillis <= toMillis, "bounds of a stage's time must be in order");
    }
  }

  /// A memoryless time with the given mean.
  record Exponential(long meanMillis) implements Lasting {
    public Exponential {
      require(meanMillis > 0, "the mean time of a stage must be above zero");
    }
  }

  /// Until somebody ends it.
  record Forever() implements Lasting {}

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
