package dramaturg.telling;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Fingerprints;
import dramaturg.story.check.BeatMonitor;
import dramaturg.story.check.BeatReport;
import dramaturg.telling.fork.Change;
import dramaturg.telling.fork.Intervention;
import dramaturg.world.stage.StageManager;
import java.util.ArrayList;
import java.util.List;

/// One run of a script: pack, variant and seed played out, with its beats watched. It is played step by step, so
/// whoever plays it can show progress, follow it into a file, or stop.
public final class Telling {
  private final Script script;
  private final long seed;
  private final List<Intervention> interventions;
  private final StageManager stage;
  private final BeatMonitor monitor;
  private int made;
  private int looked;
  private boolean over;
  private boolean settled;
  private List<String> settledActs = List.of();

  private Telling(
      Script script, long seed, List<Intervention> interventions, int made, StageManager stage) {
    this.script = script;
    this.seed = seed;
    this.interventions = interventions;
    this.made = made;
    this.stage = stage;
    this.monitor = new BeatMonitor(script.book(), stage.chronicle(), script.cast());
  }

  /// A telling before its first step.
  public static Telling begin(Script script, long seed) {
    return begin(script, seed, List.of());
  }

  /// The same, to be changed on the way.
  public static Telling begin(Script script, long seed, List<Intervention> interventions) {
    List<Intervention> ordered = interventions.stream().sorted(Intervention.ORDER).toList();
    var header = script.header(seed, ordered);
    return new Telling(script, seed, ordered, 0, script.curtain().raise(seed, header));
  }

  /// A telling that goes on exactly like this one; both share the past, and neither notices what the other does.
  public Telling fork() {
    return new Telling(script, seed, interventions, made, stage.copy());
  }

  /// Plays up to just before a moment or, if that comes later, an entry; from there another telling goes on, with these
  /// changes and all that this one was to meet. Both share the past. Without a change the other is like this one.
  ///
  /// @param entry 0 if only the moment counts
  /// @throws dramaturg.telling.fork.ImpossibleChange if a change names what is not there
  public Telling fork(long atMillis, int entry, List<Change> changes) {
    play(new Until(List.of(), atMillis - 1));
    int kept = before(entry);
    while (chronicle().size() < kept && playSome(Until.THE_END, 1)) {
      // goes on
    }
    List<Intervention> all = new ArrayList<>(interventions);
    changes.forEach(change -> all.add(new Intervention(atMillis, kept, change)));
    all.sort(Intervention.ORDER);
    StageManager other = stage.copy(script.header(seed, List.copyOf(all)));
    return new Telling(script, seed, List.copyOf(all), made, other);
  }

  /// How many entries there are before the step that writes this one.
  private int before(int entry) {
    Telling ahead = fork();
    int kept = ahead.chronicle().size();
    while (kept < entry && ahead.playSome(Until.THE_END, 1)) {
      if (ahead.chronicle().size() > entry) break;
      kept = ahead.chronicle().size();
    }
    return kept;
  }

  /// Plays on until the bound, or until an end that the pack names has come. Every fact that follows at once from the
  /// one that ended it still happens.
  ///
  /// @throws dramaturg.world.stage.RunFault if the run cannot go on; the chronicle so far remains
  public Telling play(Until until) {
    while (playSome(until, Integer.MAX_VALUE)) {
      // goes on
    }
    return this;
  }

  /// Plays on until the bound, but at most this many steps.
  ///
  /// @return whether there is more to play
  public boolean playSome(Until until, int steps) {
    long end = Math.min(until.atMillis(), script.pack().horizonMillis());
    for (int step = 0; step < steps; step++) {
      if (ended(until)) return false;
      if (intervenes(end)) continue;
      if (stage.nextAt() > end) return false;
      stage.step();
    }
    return true;
  }

  /// Makes the change that is due, if one is.
  private boolean intervenes(long endMillis) {
    if (made == interventions.size()) return false;
    Intervention next = interventions.get(made);
    if (next.atMillis() > Math.min(stage.nextAt(), endMillis)) return false;
    if (next.entries() > stage.chronicle().size()) return false;
    stage.waitUntil(next.atMillis());
    next.change().make(stage);
    made++;
    return true;
  }

  /// Looks only after new facts, so a telling that has ended stays so.
  private boolean ended(Until until) {
    if (stage.chronicle().size() > looked || !until.acts().equals(settledActs)) {
      looked = stage.chronicle().size();
      monitor.follow();
      over = monitor.ended().isPresent();
      settledActs = until.acts();
      settled = !settledActs.isEmpty() && monitor.settled(settledActs);
    }
    return over || settled;
  }

  public Script script() {
    return script;
  }

  public long seed() {
    return seed;
  }

  /// The changes to this telling, made or to come, in their order.
  public List<Intervention> interventions() {
    return interventions;
  }

  /// Those of them that were not made, since the telling has not come to them.
  public List<Intervention> coming() {
    return interventions.subList(made, interventions.size());
  }

  /// The decisions among those that were made for which no moment has come so far.
  public List<Change.Decide> undecided() {
    List<Change.Decide> all = new ArrayList<>();
    for (Intervention done : interventions.subList(0, made)) {
      if (done.change() instanceof Change.Decide decide
          && stage.undecided().contains(decide.text())) {
        all.add(decide);
      }
    }
    return List.copyOf(all);
  }

  public StageManager stage() {
    return stage;
  }

  public Chronicle chronicle() {
    return stage.chronicle();
  }

  /// What became of the beats so far.
  public BeatReport report() {
    monitor.follow();
    return monitor.report();
  }

  public Fingerprints fingerprints() {
    return Fingerprints.of(stage.chronicle());
  }

  /// How far a telling is played.
  ///
  /// @param acts stop once every beat of these acts is settled; empty for no such stop
  /// @param atMillis stop at this moment of story time
  public record Until(List<String> acts, long atMillis) {
    /// To the end that the pack names.
    public static final Until THE_END = new Until(List.of(), Long.MAX_VALUE);

    public Until {
      acts = List.copyOf(acts);
    }
  }
}
