package dramaturg.telling;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Fingerprints;
import dramaturg.story.check.BeatMonitor;
import dramaturg.story.check.BeatReport;
import dramaturg.world.stage.Curtain;
import dramaturg.world.stage.StageManager;
import java.util.List;

/// One run of a script: pack, variant and seed played out, with its beats watched. It is played step by step, so
/// whoever plays it can show progress, follow it into a file, or stop.
public final class Telling {
  private final Script script;
  private final long seed;
  private final StageManager stage;
  private final BeatMonitor monitor;
  private int looked;
  private boolean over;
  private boolean settled;
  private List<String> settledActs = List.of();

  private Telling(Script script, long seed, StageManager stage) {
    this.script = script;
    this.seed = seed;
    this.stage = stage;
    this.monitor = new BeatMonitor(script.book(), stage.chronicle(), script.cast());
  }

  /// A telling before its first step.
  public static Telling begin(Script script, long seed) {
    return new Telling(
        script, seed, Curtain.raise(script.pack(), script.mechanics(), seed, script.header(seed)));
  }

  /// A telling that goes on exactly like this one; both share the past, and neither notices what the other does.
  public Telling fork() {
    return new Telling(script, seed, stage.copy());
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
      if (stage.nextAt() > end || ended(until)) return false;
      stage.step();
    }
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
