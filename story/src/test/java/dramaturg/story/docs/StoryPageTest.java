package dramaturg.story.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problems;
import dramaturg.story.Tale;
import dramaturg.story.Yaml;
import dramaturg.story.beat.Known;
import dramaturg.story.beat.StoryBook;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Verdict;
import dramaturg.story.claim.ClaimCheck;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Moments;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.StateAt;
import dramaturg.story.hole.Hole;
import dramaturg.story.hole.Holes;
import dramaturg.story.narration.Narrator;
import dramaturg.story.plot.Plot;
import dramaturg.story.plot.Ways;
import dramaturg.story.whynot.Plans;
import dramaturg.story.whynot.WhyNot;
import dramaturg.story.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The examples of docs/story.md: each story or words in YAML, run on the page's tale, gives the text below it.
class StoryPageTest {
  private static final Path PAGE = Path.of(System.getProperty("dramaturg.home"), "docs/story.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```yaml (story|words)\n(.*?)```\n```text\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyExampleGivesTheTextBelowIt() throws IOException {
    String page = Files.readString(PAGE);
    Tale tale = Tale.of(between(page, "```tale\n", "```"));
    StringBuilder actual = new StringBuilder();
    Matcher examples = EXAMPLE.matcher(page);
    int from = 0;
    int count = 0;
    while (examples.find()) {
      actual.append(page, from, examples.start(3));
      boolean story = examples.group(1).equals("story");
      actual.append(story ? story(examples.group(2), tale) : words(examples.group(2), tale));
      from = examples.end(3);
      count++;
    }
    actual.append(page.substring(from));
    assertThat(count).isGreaterThan(5);
    if (Boolean.getBoolean("dramaturg.rewrite")) {
      Files.writeString(PAGE, actual);
    } else {
      assertThat(actual.toString()).isEqualTo(page);
    }
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String story(String yaml, Tale tale) {
    String whole = yaml.contains("acts:") ? yaml : "acts: [{id: I}]\n" + yaml;
    Problems problems = new Problems();
    StoryBook book =
        StoryBook.read(
            Yaml.read("story.yaml", whole),
            Known.of(tale.names(), tale.cast(), StateAt.UNKNOWN),
            problems);
    problems.throwIfAny();
    BeatReport report = BeatReport.of(book, tale.chronicle(), tale.cast());
    Sentences sentences = Sentences.plain(tale.chronicle());
    List<String> lines = new ArrayList<>();
    for (Verdict verdict : report.verdicts()) {
      String why = new WhyNot(report, sentences, Plans.UNKNOWN).of(verdict);
      String status = verdict.beat().id() + " " + verdict.status().text();
      lines.add(
          verdict
              .holding()
              .map(h ->
                  status
                      + (verdict.imposed() ? "* " : " ")
                      + Moments.text(h.fact(), h.atMillis())
                      + " "
                      + sentences.of(h.fact())
                      + (why.isEmpty() ? "" : " (" + why + ")"))
              .orElseGet(() -> status + ": " + why));
    }
    for (ClaimVerdict verdict : ClaimCheck.of(report, StateAt.UNKNOWN, sentences)) {
      String hole = verdict.hole() ? ", a hole" : "";
      String reason = verdict.why().isEmpty() ? "" : ": " + verdict.why();
      lines.add(verdict.claim().id() + " " + verdict.outcome().text() + hole + reason);
    }
    if (yaml.contains("silenced:\n")) {
      List<ClaimVerdict> claims = ClaimCheck.of(report, StateAt.UNKNOWN, sentences);
      for (Hole hole :
          Holes.in(new Plot(report, claims, StateAt.UNKNOWN, Ways.UNKNOWN, sentences, true))) {
        String reason = hole.silenced().map(because -> " (" + because + ")").orElse("");
        lines.add("hole " + hole.kind() + " about " + hole.about() + reason);
      }
    }
    report
        .outcomes(StateAt.UNKNOWN)
        .forEach((name, came) -> lines.add(name + ": " + (came ? "yes" : "no")));
    return String.join("\n", lines) + "\n";
  }

  private static String words(String yaml, Tale tale) {
    Problems problems = new Problems();
    Words words =
        Words.read(
            Yaml.read("words.yaml", yaml),
            Known.of(tale.names(), tale.cast(), StateAt.UNKNOWN),
            problems);
    problems.throwIfAny();
    return new Narrator(Facts.of(tale.chronicle(), tale.cast()), words)
        .tell().stream()
            .map(scene -> scene.place() + "\n" + scene.text() + "\n")
            .collect(Collectors.joining("\n"));
  }
}
