package dramaturg.story.whynot;

import dramaturg.kernel.data.Problems;
import dramaturg.story.Golden;
import dramaturg.story.Tale;
import dramaturg.story.Yaml;
import dramaturg.story.beat.Known;
import dramaturg.story.beat.StoryBook;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.StateAt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What kept the beats of `whynot/harbour.yaml` from holding in the tale of the harbour, beside it what is expected.
class WhyNotTest {
  @Test
  void reasons() {
    Tale tale = Tale.read("harbour");
    Problems problems = new Problems();
    StoryBook book =
        StoryBook.read(
            Yaml.read("harbour.yaml", Golden.read("whynot/harbour.yaml")),
            Known.of(tale.names(), tale.cast(), StateAt.UNKNOWN),
            problems);
    problems.throwIfAny();
    BeatReport report = BeatReport.of(book, tale.chronicle(), tale.cast());
    var whyNot = new WhyNot(report, Sentences.plain(tale.chronicle()), Plans.UNKNOWN);
    String all =
        report.verdicts().stream()
            .filter(verdict -> verdict.status() != Status.HELD)
            .map(verdict -> text(verdict, whyNot))
            .collect(Collectors.joining());
    Golden.check("whynot/harbour.expected.txt", all);
  }

  private static String text(Verdict verdict, WhyNot whyNot) {
    String asked =
        whyNot.shortfall(verdict.beat()).asked().stream()
            .map(one ->
                "  "
                    + one.text()
                    + (one.entry().isPresent() ? " #" + one.entry().getAsInt() : " -"))
            .collect(Collectors.joining("\n"));
    return verdict.beat().id() + "\n  " + whyNot.of(verdict) + "\n" + asked + "\n";
  }
}
