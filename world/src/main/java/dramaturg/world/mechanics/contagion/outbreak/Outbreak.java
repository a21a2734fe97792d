package dramaturg.world.mechanics.contagion.outbreak;

import dramaturg.kernel.dice.Die;
import dramaturg.world.mechanics.contagion.outbreak.Happening.Route;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// One strain at work among the individuals of a [ContactNetwork]: an exact stochastic process in continuous time,
/// played event by event. It knows no story, keeps no causes, and calls nobody but the [Witness] it is given.
///
/// Every draw is addressed by contact or host, not taken in a row, so the same die gives the same outbreak however it
/// is played, and a change to one individual shifts no draw of its neighbours. Each host draws for each contact when
/// it would first pass the strain on (fast SIR: Kiss, Miller, Simon 2017, appendix A); a target keeps only the
/// earliest. When somebody is taken out of the course, those around look anew, which stays exact because hazards are
/// constant within a stage. Over the link, carriers reach members at a common rate, as in well-mixed models.
///
/// Inside, the clock has 2^16 ticks to a millisecond. Changes from outside name a time that must not lie before what
/// was already played nor after what is still to be played ([IllegalStateException] if it does).
public final class Outbreak {
  /// Stands for "from outside".
  public static final int NOBODY = -1;

  private static final int TICK_BITS = Course.TICK_BITS;
  private static final long LAST_MILLIS = 1L << 45;

  private final Spread spread;
  private final Hosts hosts;

  /// What an outbreak tells.
  public enum Detail {
    /// Infections only: the fastest, for large numbers.
    INFECTIONS,
    /// Also each stage that begins and each course that is over.
    STAGES
  }

  /// Hears what happens in an outbreak that is run in bulk. It must not change the outbreak while it listens.
  public interface Witness {
    /// Somebody was infected; see [Happening.Infection].
    void infected(long atMillis, int who, int from, Route route);

    /// A stage began; see [Happening.StageBegun].
    default void stageBegun(long atMillis, int who, int stage) {}

    /// A course is over; see [Happening.Over].
    default void over(long atMillis, int who) {}
  }

  private Outbreak(Spread spread) {
    this.spread = spread;
    this.hosts = spread.hosts();
  }

  /// An outbreak in which nobody is infected yet, nobody is on the link, and all are equally susceptible.
  ///
  /// @param die gives one number, from which all chance of this outbreak follows
  /// @param atMillis when it begins; 0 to 2^45
  public static Outbreak begin(
      ContactNetwork network, Strain strain, Detail detail, Die die, long atMillis) {
    return begin(network, strain, detail, new float[0], die, atMillis);
  }

  /// The same with a factor for each individual on the hazard that it is infected by contact or link, 0 or more.
  public static Outbreak begin(
      ContactNetwork network,
      Strain strain,
      Detail detail,
      float[] susceptibility,
      Die die,
      long atMillis) {
    if (susceptibility.length != 0 && susceptibility.length != network.size()) {
      throw new IllegalArgumentException("susceptibility needs one number for each individual");
    }
    for (float factor : susceptibility) {
      if (!(factor >= 0) || Float.isInfinite(factor)) {
        throw new IllegalArgumentException("susceptibility cannot be " + factor);
      }
    }
    long tick = requireTime(atMillis) << TICK_BITS;
    boolean stages = detail == Detail.STAGES;
    return new Outbreak(
        new Spread(network, strain, stages, susceptibility.clone(), die.nextLong(), tick));
  }

  /// An independent outbreak in the same state, which goes on in the same way. It shares the network.
  public Outbreak copy() {
    return new Outbreak(spread.copy());
  }

  /// How many individuals there are.
  public int size() {
    return hosts.due.length;
  }

  /// When something may happen next, rounded down; empty if nothing more happens by itself. Over a link it can be
  /// that nothing comes of it.
  public OptionalLong nextAtMillis() {
    long tick = spread.next();
    return tick == Course.NEVER ? OptionalLong.empty() : OptionalLong.of(tick >> TICK_BITS);
  }

  /// Plays on to the next thing that happens, at a time or before; empty if nothing does.
  public Optional<Happening> next(long untilMillis) {
    Spread.Told told = spread.step(lastTick(untilMillis));
    long at = spread.now() >> TICK_BITS;
    return switch (told) {
      case NOTHING -> Optional.empty();
      case CONTACT ->
          Optional.of(new Happening.Infection(at, spread.who(), spread.detail(), Route.CONTACT));
      case LINK ->
          Optional.of(new Happening.Infection(at, spread.who(), spread.detail(), Route.LINK));
      case STAGE -> Optional.of(new Happening.StageBegun(at, spread.who(), spread.detail()));
      case OVER -> Optional.of(new Happening.Over(at, spread.who()));
    };
  }

  /// Plays all that happens at a time or before. Play without end (reinfection) needs a time that is not far.
  public void run(long untilMillis, Witness witness) {
    long until = lastTick(untilMillis);
    while (true) {
      Spread.Told told = spread.step(until);
      long at = spread.now() >> TICK_BITS;
      switch (told) {
        case NOTHING -> {
          return;
        }
        case CONTACT -> witness.infected(at, spread.who(), spread.detail(), Route.CONTACT);
        case LINK -> witness.infected(at, spread.who(), spread.detail(), Route.LINK);
        case STAGE -> witness.stageBegun(at, spread.who(), spread.detail());
        case OVER -> witness.over(at, spread.who());
      }
    }
  }

  /// Gives the strain to somebody, by a way that is not the outbreak's own.
  ///
  /// @param from who did it, or [#NOBODY]
  /// @return whether it took: not if one has it already, is immune or gone
  public boolean infect(int who, int from, long atMillis) {
    change(who, atMillis);
    if (!hosts.isOpen(who)) {
      return false;
    }
    spread.infect(who, from);
    return true;
  }

  /// Ends somebody's course; it can be infected again at once.
  ///
  /// @return whether it had the strain
  public boolean cure(int who, long atMillis) {
    change(who, atMillis);
    if (!hosts.is(who, Hosts.CARRIER)) {
      return false;
    }
    endCourse(who);
    return true;
  }

  /// Ends somebody's course, if any, and makes it immune.
  public void immunise(int who, long atMillis) {
    change(who, atMillis);
    hosts.mark(who, Hosts.IMMUNE);
    endCourse(who);
  }

  /// Takes somebody away for good or until [#restore]: dead, or elsewhere. It also leaves the link.
  public void remove(int who, long atMillis) {
    change(who, atMillis);
    hosts.mark(who, Hosts.GONE);
    endCourse(who);
    spread.leave(who);
  }

  /// Makes somebody who was immune or gone susceptible.
  public void restore(int who, long atMillis) {
    change(who, atMillis);
    if (!hosts.is(who, Hosts.CARRIER)) {
      hosts.unmark(who, (byte) (Hosts.GONE | Hosts.IMMUNE));
      endCourse(who);
    }
  }

  /// Cuts somebody's contacts, not its link. Its own course goes on.
  public void isolate(int who, long atMillis) {
    change(who, atMillis);
    hosts.mark(who, Hosts.ISOLATED);
    if (hosts.is(who, Hosts.CARRIER)) {
      spread.lookAround(who);
    } else {
      hosts.release(who);
    }
  }

  /// Gives somebody's contacts back.
  public void rejoin(int who, long atMillis) {
    change(who, atMillis);
    hosts.unmark(who, Hosts.ISOLATED);
    if (hosts.is(who, Hosts.CARRIER)) {
      spread.lookAround(who);
    } else {
      hosts.release(who);
      spread.lookAnew(who);
    }
  }

  /// Makes somebody a member of the link. Without meaning for a strain that does not use it.
  public void link(int who, long atMillis) {
    change(who, atMillis);
    if (!hosts.is(who, Hosts.GONE)) {
      spread.join(who);
    }
  }

  /// Makes everybody who is not gone a member of the link.
  public void linkAll(long atMillis) {
    change(atMillis);
    for (int who = 0; who < size(); who++) {
      if (!hosts.is(who, Hosts.GONE)) {
        spread.join(who);
      }
    }
  }

  /// Takes somebody off the link.
  public void unlink(int who, long atMillis) {
    change(who, atMillis);
    spread.leave(who);
  }

  /// How often somebody was infected so far.
  public int infections() {
    return spread.infections();
  }

  /// Whether somebody was ever infected.
  public boolean wasInfected(int who) {
    return hosts.is(who, Hosts.BEFORE);
  }

  /// The stage in which somebody is at a time, at or after the last that was played; empty if it does not carry the
  /// strain.
  public OptionalInt stage(int who, long atMillis) {
    return spread.stage(who, Math.max(spread.now(), atMillis << TICK_BITS));
  }

  /// When somebody was last infected; empty if never or if that course was ended from outside.
  public OptionalLong infectedAtMillis(int who) {
    boolean known =
        hosts.is(who, Hosts.BEFORE) && hosts.due[who] <= spread.now() && hosts.due[who] >= 0;
    return known ? OptionalLong.of(hosts.due[who] >> TICK_BITS) : OptionalLong.empty();
  }

  /// Who last infected somebody, or [#NOBODY].
  public int infectedBy(int who) {
    return hosts.source[who];
  }

  /// Whether somebody is a member of the link.
  public boolean isLinked(int who) {
    return spread.isLinked(who);
  }

  private void endCourse(int who) {
    boolean carried = hosts.is(who, Hosts.CARRIER);
    hosts.release(who);
    if (carried) {
      spread.lookAround(who);
    }
    spread.lookAnew(who);
    spread.place(who);
  }

  private void change(int who, long atMillis) {
    change(atMillis);
    spread.settle(who);
  }

  private void change(long atMillis) {
    long tick = Math.max(spread.now(), requireTime(atMillis) << TICK_BITS);
    if (atMillis < spread.now() >> TICK_BITS) {
      throw new IllegalStateException("a change at " + atMillis + " ms, before what was played");
    }
    if (spread.next() < tick) {
      throw new IllegalStateException(
          "a change at " + atMillis + " ms, after what is still to be played");
    }
    spread.setNow(tick);
  }

  private static long requireTime(long millis) {
    if (millis < 0 || millis > LAST_MILLIS) {
      throw new IllegalArgumentException("a time of " + millis + " ms lies outside 0 .. 2^45");
    }
    return millis;
  }

  private static long lastTick(long untilMillis) {
    return (Math.min(untilMillis, LAST_MILLIS) + 1 << TICK_BITS) - 1;
  }
}
