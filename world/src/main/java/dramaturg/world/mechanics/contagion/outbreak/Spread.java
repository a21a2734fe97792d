package dramaturg.world.mechanics.contagion.outbreak;

import java.util.OptionalInt;

/// The working of an [Outbreak]: what is due, and what follows when it comes. It trusts its caller to keep to the
/// order of time.
final class Spread {
  private static final long LINK_KEY = -7L;
  private static final int PEOPLE_PER_DAY = 1_000;
  private static final int FEWEST_DAYS = 16;

  /// What a step brought.
  enum Told {
    NOTHING,
    CONTACT,
    LINK,
    STAGE,
    OVER
  }

  private final ContactNetwork network;
  private final Strain strain;
  private final Course course;
  private final boolean followsStages;
  private final boolean tellsStages;
  private final Hosts hosts;
  private final Calendar calendar;
  private final Link link;
  private long linkDraws;
  private long linkAt = Course.NEVER;
  private long now;
  private int infections;
  private int who;
  private int detail;

  /// Only keeps [#lookAhead] from being optimised away.
  private int ahead;

  Spread(
      ContactNetwork network,
      Strain strain,
      boolean tellsStages,
      float[] susceptibility,
      long key,
      long tick) {
    this.network = network;
    this.strain = strain;
    this.tellsStages = tellsStages;
    course = new Course(strain);
    followsStages = tellsStages || strain.usesLink() || strain.after() == Strain.After.SUSCEPTIBLE;
    hosts = new Hosts(network, course.stages(), susceptibility, key);
    calendar = new Calendar(dayShift(), tick);
    link = new Link(strain.usesLink() ? network.size() : 0);
    now = tick;
  }

  private Spread(Spread from) {
    network = from.network;
    strain = from.strain;
    course = new Course(strain);
    followsStages = from.followsStages;
    tellsStages = from.tellsStages;
    hosts = from.hosts.copy();
    calendar = from.calendar.copy();
    link = from.link.copy();
    linkDraws = from.linkDraws;
    linkAt = from.linkAt;
    now = from.now;
    infections = from.infections;
  }

  Spread copy() {
    return new Spread(this);
  }

  Hosts hosts() {
    return hosts;
  }

  long now() {
    return now;
  }

  int infections() {
    return infections;
  }

  /// Of the last step: to whom, and who passed it on or which stage began.
  int who() {
    return who;
  }

  int detail() {
    return detail;
  }

  /// When something may happen next, or `NEVER`.
  long next() {
    while (calendar.ready()) {
      if (holds(calendar.item(), calendar.tick())) {
        return Math.min(linkAt, calendar.tick());
      }
      calendar.drop();
    }
    return linkAt;
  }

  /// Goes on to the next thing that is told, if it is due at a tick or before.
  Told step(long until) {
    while (true) {
      if (calendar.isDayOver() && calendar.ready()) {
        lookAhead();
      }
      long tick = calendar.ready() ? calendar.tick() : Course.NEVER;
      if (Math.min(tick, linkAt) > until) {
        return Told.NOTHING;
      }
      Told told = linkAt < tick ? stepLink() : stepItem(tick);
      if (told != Told.NOTHING) {
        return told;
      }
    }
  }

  /// Reads a little of what the items of a day that was just opened will need: all at once the memory answers sooner
  /// than one after another.
  private void lookAhead() {
    int[] others = network.others();
    int last = others.length - 1;
    int seen = 0;
    for (int i = 0; i < calendar.openItems() && last >= 0; i++) {
      long item = calendar.openItem(i);
      if (item >= 0) {
        seen += others[Math.min(last, network.firstSlot((int) item))];
      }
    }
    ahead = seen;
  }

  private Told stepItem(long tick) {
    long item = calendar.item();
    calendar.drop();
    if (!holds(item, tick)) {
      return Told.NOTHING;
    }
    now = tick;
    who = (int) item;
    detail = (int) (item >> Integer.SIZE);
    if (detail >= 0) {
      infect(who, detail);
      return Told.CONTACT;
    }
    return beginStage(-detail);
  }

  /// Items carry the individual below, and above it who infects it, or the negative number of the stage that begins.
  private boolean holds(long item, long tick) {
    int individual = (int) item;
    int above = (int) (item >> Integer.SIZE);
    if (above >= 0) {
      return hosts.due[individual] == tick && !hosts.is(individual, Hosts.CARRIER);
    }
    return hosts.is(individual, Hosts.CARRIER)
        && layOut(individual) >= 0
        && course.begin(-above) == tick;
  }

  private static long item(int individual, int above) {
    return (long) above << Integer.SIZE | individual;
  }

  private Told beginStage(int stage) {
    detail = stage;
    if (stage < course.stages()) {
      awaitStage(who, stage + 1);
      place(who);
      return tellsStages ? Told.STAGE : Told.NOTHING;
    }
    if (strain.after() == Strain.After.IMMUNE) {
      hosts.mark(who, Hosts.IMMUNE);
      hosts.unmark(who, Hosts.CARRIER);
    } else {
      hosts.release(who);
      lookAnew(who);
    }
    place(who);
    return tellsStages ? Told.OVER : Told.NOTHING;
  }

  private void awaitStage(int individual, int stage) {
    if (followsStages && course.begin(stage) != Course.NEVER) {
      calendar.put(course.begin(stage), item(individual, -stage));
    }
  }

  /// Sets the clock for a change from outside.
  void setNow(long tick) {
    now = tick;
  }

  /// Ends somebody's course if it is over and nobody followed it so far.
  void settle(int individual) {
    if (!followsStages && hosts.is(individual, Hosts.CARRIER)) {
      layOut(individual);
      if (course.end() <= now) {
        hosts.mark(individual, Hosts.IMMUNE);
        hosts.unmark(individual, Hosts.CARRIER);
      }
    }
  }

  /// Makes somebody a host now and draws whom it will reach.
  void infect(int individual, int from) {
    hosts.infect(individual, now, from);
    infections++;
    double total = layOut(individual);
    awaitStage(individual, 1);
    place(individual);
    if (!(total > 0) || hosts.is(individual, Hosts.ISOLATED)) {
      return;
    }
    int degree = network.endSlot(individual) - network.firstSlot(individual);
    long number =
        hosts.isFirst(individual) ? network.firstSlot(individual) : hosts.freshNumbers(degree);
    if (course.hasOneInfectiousStage() && hosts.areAlike()) {
      reachAlike(individual, total, number);
    } else {
      reach(individual, total, number);
    }
  }

  private void reach(int individual, double total, long firstNumber) {
    long number = firstNumber;
    for (int slot = network.firstSlot(individual);
        slot < network.endSlot(individual);
        slot++, number++) {
      double hazard = hosts.threshold(number, network.otherAt(slot));
      if (hazard < total) {
        threaten(network.otherAt(slot), course.momentOf(hazard, now), individual);
      }
    }
  }

  /// The same for the common case, in which a draw that comes too late costs no look at its target. Most of the time
  /// of large outbreaks goes here.
  private void reachAlike(int individual, double total, long firstNumber) {
    int[] others = network.others();
    int end = network.endSlot(individual);
    long key = hosts.key();
    long from = course.infectiousFrom();
    double mean = course.infectiousMean();
    long number = firstNumber;
    for (int slot = network.firstSlot(individual); slot < end; slot++, number++) {
      double hazard = Draws.exponential(Draws.bits(key, number));
      if (hazard < total) {
        threaten(others[slot], Course.after(from, hazard * mean), individual);
      }
    }
  }

  private void threaten(int individual, long tick, int from) {
    if (tick < hosts.due[individual]) {
      hosts.due[individual] = tick;
      calendar.put(tick, item(individual, from));
    }
  }

  private double layOut(int individual) {
    return course.lay(hosts.due[individual], hosts.key(), hosts.courseNumber(individual));
  }

  /// Works out from its contacts who will reach somebody first, as things stand now. A contact whose first moment is
  /// still to come keeps it; one whose moment passed while it could not take effect draws again.
  void lookAnew(int individual) {
    if (!hosts.isOpen(individual) || hosts.is(individual, Hosts.ISOLATED)) {
      return;
    }
    long before = hosts.due[individual];
    long best = Course.NEVER;
    int from = Outbreak.NOBODY;
    int previous = Outbreak.NOBODY;
    for (int slot = network.firstSlot(individual); slot < network.endSlot(individual); slot++) {
      int other = network.otherAt(slot);
      if (other != previous && hosts.is(other, Hosts.CARRIER) && !hosts.is(other, Hosts.ISOLATED)) {
        long moment = firstMoment(other, individual);
        if (moment < best) {
          best = moment;
          from = other;
        }
      }
      previous = other;
    }
    hosts.due[individual] = best;
    if (best != Course.NEVER && best != before) {
      calendar.put(best, item(individual, from));
    }
  }

  private long firstMoment(int carrier, int individual) {
    double total = layOut(carrier);
    if (!(total > 0) || course.end() <= now) {
      return Course.NEVER;
    }
    long best = Course.NEVER;
    int slot = network.slotTo(carrier, individual);
    for (; slot < network.endSlot(carrier) && network.otherAt(slot) == individual; slot++) {
      long moment = Long.MIN_VALUE;
      if (hosts.isFirst(carrier)) {
        double hazard = hosts.threshold(slot, individual);
        moment = hazard < total ? course.momentOf(hazard, hosts.due[carrier]) : Course.NEVER;
      }
      if (moment <= now) {
        moment = course.momentOf(hosts.threshold(hosts.freshNumbers(1), individual), now);
      }
      best = Math.min(best, moment);
    }
    return best;
  }

  /// Lets everybody in contact with somebody look anew.
  void lookAround(int individual) {
    int previous = Outbreak.NOBODY;
    for (int slot = network.firstSlot(individual); slot < network.endSlot(individual); slot++) {
      int other = network.otherAt(slot);
      if (other != previous) {
        lookAnew(other);
      }
      previous = other;
    }
  }

  /// The stage of somebody at a tick, empty if it is no host then.
  OptionalInt stage(int individual, long tick) {
    if (!hosts.is(individual, Hosts.CARRIER)) {
      return OptionalInt.empty();
    }
    layOut(individual);
    int stage = course.stageAt(tick);
    return stage < course.stages() ? OptionalInt.of(stage) : OptionalInt.empty();
  }

  boolean isLinked(int individual) {
    return strain.usesLink() && link.has(individual);
  }

  void join(int individual) {
    if (strain.usesLink()) {
      link.place(individual, partOf(individual));
      drawLink();
    }
  }

  void leave(int individual) {
    if (isLinked(individual)) {
      link.place(individual, Link.Part.STRANGER);
      drawLink();
    }
  }

  /// Sorts a member of the link anew after it changed.
  void place(int individual) {
    if (isLinked(individual)) {
      link.place(individual, partOf(individual));
      drawLink();
    }
  }

  private Link.Part partOf(int individual) {
    if (hosts.isOpen(individual)) {
      return Link.Part.OPEN;
    }
    return linkHazard(individual) > 0 ? Link.Part.CARRIER : Link.Part.BYSTANDER;
  }

  private double linkHazard(int individual) {
    if (!hosts.is(individual, Hosts.CARRIER)) {
      return 0;
    }
    layOut(individual);
    int stage = course.stageAt(now);
    return stage < course.stages() ? course.linkHazard(stage) : 0;
  }

  private void drawLink() {
    double rate =
        course.mostLinkHazard()
            * hosts.mostSusceptibility()
            * link.carriers()
            * link.open()
            / (link.size() - 1.0);
    linkAt = rate > 0 ? Course.after(now, Draws.exponential(linkBits()) / rate) : Course.NEVER;
  }

  /// A carrier reaches a member at the highest rate that any pair could have; the pair's own share of it decides.
  private Told stepLink() {
    now = linkAt;
    int from = link.carrier(Draws.below(linkBits(), link.carriers()));
    who = link.openOne(Draws.below(linkBits(), link.open()));
    double share = linkHazard(from) / course.mostLinkHazard() * hosts.relativeSusceptibility(who);
    if (share < 1 && Draws.unit(linkBits()) >= share) {
      drawLink();
      return Told.NOTHING;
    }
    detail = from;
    infect(who, from);
    return Told.LINK;
  }

  private long linkBits() {
    return Draws.bits(hosts.key() ^ LINK_KEY, linkDraws++);
  }

  /// A day of the calendar is so long that, while many are infected, it holds some hundreds of items.
  private int dayShift() {
    double hazard = course.mostHazard(2.0 * network.contacts() / network.size());
    double generation = hazard > 0 ? 1 / hazard : Long.MAX_VALUE;
    double day = generation / Math.max(FEWEST_DAYS, network.size() / PEOPLE_PER_DAY);
    return day < 1 ? 0 : Math.min(Calendar.MOST_SHIFT, Math.getExponent(day));
  }
}
