package dramaturg.story.hole;

import dramaturg.story.beat.StoryBook;
import dramaturg.story.beat.Strand;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Holding;
import dramaturg.story.check.Verdict;
import dramaturg.story.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What became of the strands that an author says a story begins and owes an end of.
final class Strands {
  private Strands() {}

  /// Those of some kinds that began and were never taken up.
  static List<Hole> dropped(Detector finder, Plot plot, List<Strand.Kind> kinds) {
    StoryBook book = plot.report().book();
    BeatReport ends = BeatReport.of(book.ends(), plot.chronicle(), plot.facts().cast());
    List<Hole> found = new ArrayList<>();
    for (Strand strand : book.strands()) {
      Optional<Holding> begun = holding(ends, strand.id() + StoryBook.BEGUN);
      boolean takenUp = holding(ends, strand.id() + StoryBook.TAKEN_UP).isPresent();
      if (kinds.contains(strand.kind()) && begun.isPresent() && !takenUp) {
        int entry = begun.get().fact();
        String why = strand.text() + " (" + plot.shown(entry) + "): nobody ever takes it up";
        List<Integer> facts = begun.get().entries();
        found.add(
            Hole.of(finder, Hole.Severity.WARNING, strand.id(), plot.beat(entry), facts, why));
      }
    }
    return found;
  }

  private static Optional<Holding> holding(BeatReport report, String beat) {
    return report.verdict(beat).flatMap(Verdict::holding);
  }
}
