package dramaturg.cli.run;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.story.check.BeatReport;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.StateAt;
import dramaturg.story.narration.Narrator;
import dramaturg.story.plot.Plot;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.telling.state.Fold;
import java.util.List;

/// A telling that was played, now or long ago: its chronicle and the script that it is of.
///
/// @param sound whether all of it could be read
public record Run(Script script, long seed, Chronicle chronicle, boolean sound) {
  /// A telling as far as it has been played.
  public static Run of(Telling telling) {
    return new Run(telling.script(), telling.seed(), telling.chronicle(), true);
  }

  /// What became of its beats.
  public BeatReport report() {
    return BeatReport.of(script.book(), chronicle, script.cast());
  }

  /// The state of its world after any entry.
  public StateAt state() {
    return script.fold(chronicle);
  }

  /// It and its text together.
  ///
  /// @param claims the verdicts on the claims that are asked about
  /// @param whole whether it was played to its end
  public Plot plot(BeatReport report, List<ClaimVerdict> claims, boolean whole) {
    Fold fold = script.fold(chronicle);
    return new Plot(report, claims, fold, fold, sentences(), whole);
  }

  /// Whoever tells it in the pack's words.
  public Narrator narrator() {
    return new Narrator(Facts.of(chronicle, script.cast()), script.words());
  }

  /// Its entries in the pack's words.
  public Sentences sentences() {
    return narrator().sentences();
  }
}
