package dramaturg.cli.run;

import dramaturg.cli.ask.Asked;
import dramaturg.cli.ask.Misuse;
import dramaturg.cli.ask.Places;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.ChronicleFile;
import dramaturg.kernel.chronicle.Damage;
import dramaturg.kernel.chronicle.UnreadableChronicle;
import dramaturg.story.check.BeatMonitor;
import dramaturg.story.whynot.Plans;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.telling.whynot.Retelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Finds the run that was asked for: a chronicle file, a fingerprint of the store, or a pack that is played now.
public final class Runs {
  private Runs() {}

  /// The run that is asked for. A pack is played to its end, and kept.
  ///
  /// @throws Misuse if there is no such run or pack
  public static Run find(Asked asked, Session session) {
    return find(asked, _ -> List.of(), session);
  }

  /// The same, as far as it takes to settle the chosen acts.
  public static Run find(Asked asked, Function<Script, List<String>> acts, Session session) {
    Optional<Run> recorded = recorded(asked, session);
    Script script = recorded.isPresent() ? recorded.get().script() : asked.script();
    var until = new Telling.Until(acts.apply(script), Long.MAX_VALUE);
    if (recorded.isPresent()) return upTo(recorded.get(), until);
    Telling telling =
        Stages.play(Telling.begin(script, asked.seed(script)), until, session, List.of());
    if (!session.halt().asked()) keep(telling.chronicle(), session);
    return Run.of(telling);
  }

  /// The run that is asked for, if it is one and not a pack.
  ///
  /// @throws Misuse if there is neither such a run nor such a pack
  public static Optional<Run> recorded(Asked asked, Session session) {
    Optional<Path> file = file(asked.target());
    if (file.isEmpty()) {
      Places.pack(asked.target());
      return Optional.empty();
    }
    asked.refuseForRun();
    return Optional.of(read(file.get(), session));
  }

  private static Optional<Path> file(String target) {
    Path path = Places.path(target);
    if (Places.findPack(target).isPresent()) return Optional.empty();
    if (Files.isRegularFile(path)) return Optional.of(path);
    return Store.ofUser().find(target);
  }

  private static Run read(Path file, Session session) {
    try {
      ChronicleFile.Reading reading = ChronicleFile.read(file);
      reading.damage().ifPresent(it -> session.say(it.text()));
      Chronicle chronicle = reading.chronicle();
      if (chronicle.header().fields().isEmpty()) {
        throw new Misuse(
            file.toString(), "nothing of it can be read", "play its pack again with the same seed");
      }
      if (chronicle.size() == 0) {
        throw new Misuse(
            file.toString(),
            "it was broken off before its first entry",
            "play its pack again with the same seed");
      }
      Optional<Damage> damage = reading.damage();
      return new Run(
          Script.of(chronicle.header()),
          Script.seed(chronicle.header()),
          chronicle,
          damage.filter(it -> it.kind() == Damage.Kind.ALTERED).isEmpty(),
          damage.isEmpty());
    } catch (UnreadableChronicle none) {
      throw new Misuse(
          file.toString(),
          "this is no chronicle that can be read",
          "give a pack's folder or a file that 'play --out' made (" + none.getMessage() + ")");
    } catch (IOException broken) {
      throw new Misuse(file.toString(), "it cannot be read: " + broken, "see to it that it can");
    }
  }

  /// The plans of a run's minds, asked about what did not happen. Facts of a kind that the run does not have are looked
  /// for in the telling with the pack's own seed, without a variant too if the pack is at hand.
  public static Plans plans(Run run, Asked asked) {
    var others = new ArrayList<Supplier<Chronicle>>();
    Script script = run.script();
    if (script.variant().isPresent() && asked.variant().isPresent()) {
      others.add(() -> told(asked.withoutVariant().script()));
    }
    if (run.seed() != script.pack().seed()) others.add(() -> told(script));
    return new Retelling(script, run.chronicle(), others);
  }

  private static Chronicle told(Script script) {
    return Telling.begin(script, script.pack().seed()).play(Telling.Until.THE_END).chronicle();
  }

  /// The beginning of a run, as far as it would have been played with this bound.
  public static Run upTo(Run run, Telling.Until until) {
    if (until.equals(Telling.Until.THE_END)) return run;
    Chronicle whole = run.chronicle();
    var part = new Chronicle(whole.header());
    var monitor = new BeatMonitor(run.script().book(), part, run.script().cast());
    for (int entry = 0; entry < whole.size() && whole.at(entry) <= until.atMillis(); entry++) {
      boolean step = entry > 0 && whole.at(entry) > whole.at(entry - 1);
      if (step && !until.acts().isEmpty()) {
        monitor.follow();
        if (monitor.settled(until.acts())) break;
      }
      part.append(
          whole.at(entry),
          whole.where(entry),
          whole.fact(entry),
          whole.cause(entry),
          whole.marks(entry));
    }
    return new Run(run.script(), run.seed(), part, run.sound(), run.whole());
  }

  /// Keeps a run in the store, so that it can be asked about. A store that cannot be written is no reason to fail:
  /// the run can be played again.
  ///
  /// @return a short name for it
  public static Optional<String> keep(Chronicle chronicle, Session session) {
    try {
      return Optional.of(Store.ofUser().keep(chronicle));
    } catch (IOException | UncheckedIOException unwritable) {
      session.say("the run is not kept: " + unwritable);
      return Optional.empty();
    }
  }
}
