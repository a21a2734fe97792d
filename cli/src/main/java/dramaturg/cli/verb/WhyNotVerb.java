package dramaturg.cli.verb;

import dramaturg.cli.Exit;
import dramaturg.cli.ask.Asked;
import dramaturg.cli.print.Json;
import dramaturg.cli.run.Run;
import dramaturg.cli.run.Runs;
import dramaturg.cli.run.Session;
import dramaturg.kernel.time.StoryTime;
import dramaturg.story.beat.Pattern;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Holding;
import dramaturg.story.check.Verdict;
import dramaturg.story.facts.Sentences;
import dramaturg.story.whynot.Plans;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Says why something did not happen: which plan came nearest to it, and what it lacked.
@Command(
    name = "why-not",
    description =
        "Why a beat did not hold or a fact never came: whose plan came nearest, and what it lacked.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dramaturg why-not PACK BEAT --seed 3",
      "  dramaturg why-not PACK BEAT --variant NAME --json",
      "  dramaturg why-not run.chronicle 'died(Person, _)'",
      "",
      "It plays the telling once more and looks on. Ends with 1 if it did happen."
    })
public final class WhyNotVerb implements Callable<Integer> {
  private final Session session;

  @Mixin private Asked asked = new Asked();

  @Parameters(
      index = "1",
      paramLabel = "BEAT|PATTERN",
      description = "A beat's id, or a pattern over facts as beats have them.")
  private String what;

  public WhyNotVerb(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Run run = Runs.find(asked, session);
    if (session.stopped("", asked.json())) return Exit.HALTED;
    BeatReport report = run.report();
    Sentences sentences = run.sentences();
    Plans plans = Runs.plans(run, asked);
    Optional<Verdict> beat = report.verdict(what);
    Optional<Holding> held = beat.flatMap(Verdict::holding);
    if (held.isPresent()) {
      int entry = held.get().fact();
      String at = StoryTime.text(held.get().atMillis());
      return answer(run, beat, "", "it holds: #" + entry + " at " + at);
    }
    if (beat.isPresent()) {
      return answer(run, beat, report.why(beat.get(), sentences, plans).strip(), "");
    }
    Pattern pattern = run.script().pattern(what);
    String why = report.whyNot(pattern, sentences, plans);
    return answer(run, beat, why, why.isEmpty() ? "it did happen" : "");
  }

  /// @param why why it did not happen; empty if it did
  /// @param how how it did happen; empty if it did not
  private int answer(Run run, Optional<Verdict> beat, String why, String how) {
    if (asked.json()) {
      SequencedMap<String, Object> document = new LinkedHashMap<>();
      document.put("pack", run.script().pack().name());
      document.put("variant", run.script().variant().orElse(null));
      document.put("seed", run.seed());
      document.put("beat", beat.map(verdict -> verdict.beat().id()).orElse(null));
      document.put("pattern", beat.isPresent() ? null : what);
      document.put("happened", why.isEmpty());
      document.put("why", why);
      Json.print(session.out(), document);
    } else {
      String about = beat.map(b -> "Beat " + what + " (" + b.beat().title() + ")").orElse(what);
      session.page().line(about + ": " + (why.isEmpty() ? how : why));
    }
    if (!run.sound()) return Exit.BAD_INPUT;
    return why.isEmpty() ? Exit.DOES_NOT_HOLD : Exit.DONE;
  }
}
