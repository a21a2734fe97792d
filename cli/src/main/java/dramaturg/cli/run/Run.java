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
/// @param sound whether what could be read is all as it was written
/// @param whole whether nothing of it is missing: its file ends as one that was written to its end
public record Run(Script script, long seed, Chronicle chronicle, boolean sound, boolean whole) {
  /// A telling as far as it has been played.
  public static Run of(Telling telling) {
    return new Run(telling.script(), telling.seed(), telling.chronicle(), true, true);
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
  /// @param toItsEnd whether all of it is asked about
  public Plot plot(BeatReport report, List<ClaimVerdict> claims, boolean toItsEnd) {
    Fold fold = script.fold(chronicle);
    return new Plot(report, claims, fold, fold, sentences(), whole && toItsEnd);
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
