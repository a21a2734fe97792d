package dramaturg.world.mechanics.contagion.outbreak;

/// A strain in the units of the engine: ticks, and hazards for each tick. It also lays out one host's course: when
/// each stage begins, in scratch arrays that hold until the next call.
final class Course {
  static final int TICK_BITS = 16;
  static final long NEVER = Long.MAX_VALUE;

  private static final double TICKS_PER_HOUR = 3_600_000.0 * (1 << TICK_BITS);
  private static final double LONGEST_DELAY = 0x1.0p61;

  private final double[] fixed;
  private final double[] even;
  private final double[] memoryless;
  private final double[] contactHazards;
  private final double[] contactMeans;
  private final double[] linkHazards;
  private final long[] begins;
  private final int infectious;

  Course(Strain strain) {
    int count = strain.stages().size();
    fixed = new double[count];
    even = new double[count];
    memoryless = new double[count];
    contactHazards = new double[count];
    contactMeans = new double[count];
    linkHazards = new double[count];
    begins = new long[count + 1];
    int lastInfectious = -1;
    int infectiousStages = 0;
    for (int i = 0; i < count; i++) {
      Stage stage = strain.stages().get(i);
      switch (stage.lasting()) {
        case Lasting.Fixed(long millis) -> fixed[i] = ticks(millis);
        case Lasting.Between(long from, long to) -> {
          fixed[i] = ticks(from);
          even[i] = ticks(to) - ticks(from);
        }
        case Lasting.Exponential(long mean) -> memoryless[i] = ticks(mean);
        case Lasting.Forever() -> fixed[i] = Double.POSITIVE_INFINITY;
      }
      contactHazards[i] = stage.contactsPerHour() / TICKS_PER_HOUR;
      contactMeans[i] = TICKS_PER_HOUR / stage.contactsPerHour();
      linkHazards[i] = stage.linksPerHour() / TICKS_PER_HOUR;
      if (contactHazards[i] > 0) {
        lastInfectious = i;
        infectiousStages++;
      }
    }
    infectious = infectiousStages == 1 ? lastInfectious : -1;
  }

  int stages() {
    return begins.length - 1;
  }

  double linkHazard(int stage) {
    return linkHazards[stage];
  }

  double mostLinkHazard() {
    double most = 0;
    for (double hazard : linkHazards) {
      most = Math.max(most, hazard);
    }
    return most;
  }

  /// The highest rate at which one host of so many contacts can pass the strain on, for each tick.
  double mostHazard(double contacts) {
    double most = 0;
    for (int i = 0; i < contactHazards.length; i++) {
      most = Math.max(most, contactHazards[i] * contacts + linkHazards[i]);
    }
    return most;
  }

  /// Lays out the course of a host that was infected at a tick; its stages are drawn from `number` on.
  ///
  /// @return the hazard of passing the strain on to one contact, summed over the whole course
  double lay(long infectedAt, long key, long number) {
    double total = 0;
    long begin = infectedAt;
    begins[0] = begin;
    for (int i = 0; i < contactHazards.length; i++) {
      long end = begin == NEVER ? NEVER : after(begin, lasting(i, key, number + i));
      begins[i + 1] = end;
      if (contactHazards[i] > 0 && begin != NEVER) {
        total = end == NEVER ? Double.POSITIVE_INFINITY : total + contactHazards[i] * (end - begin);
      }
      begin = end;
    }
    return total;
  }

  /// When a stage of the laid-out course begins; the stage after the last is the end.
  long begin(int stage) {
    return begins[stage];
  }

  long end() {
    return begins[contactHazards.length];
  }

  /// Whether exactly one stage passes the strain on by contact.
  boolean hasOneInfectiousStage() {
    return infectious >= 0;
  }

  /// When that stage of the laid-out course begins.
  long infectiousFrom() {
    return begins[infectious];
  }

  /// The mean time until that stage passes the strain on to one contact, in ticks.
  double infectiousMean() {
    return contactMeans[infectious];
  }

  /// The stage in which the laid-out course is at a tick, or the number of stages when it is over.
  int stageAt(long tick) {
    int stage = 0;
    while (stage < contactHazards.length && begins[stage + 1] <= tick) {
      stage++;
    }
    return stage;
  }

  /// When the laid-out course has used up so much hazard to one contact, counted from a tick on.
  long momentOf(double hazard, long from) {
    double left = hazard;
    for (int i = 0; i < contactHazards.length; i++) {
      if (contactHazards[i] > 0 && begins[i] != NEVER && begins[i + 1] > from) {
        long begin = Math.max(begins[i], from);
        double stage =
            begins[i + 1] == NEVER
                ? Double.POSITIVE_INFINITY
                : contactHazards[i] * (begins[i + 1] - begin);
        if (left < stage) {
          return after(begin, left * contactMeans[i]);
        }
        left -= stage;
      }
    }
    return NEVER;
  }

  static long after(long tick, double delay) {
    return delay < LONGEST_DELAY ? tick + (long) delay : NEVER;
  }

  private double lasting(int stage, long key, long number) {
    double time = fixed[stage];
    if (even[stage] > 0) {
      time += even[stage] * Draws.unit(Draws.bits(key, number));
    }
    if (memoryless[stage] > 0) {
      time += memoryless[stage] * Draws.exponential(Draws.bits(key, number));
    }
    return time;
  }

  private static double ticks(long millis) {
    return millis * (double) (1 << TICK_BITS);
  }
}
