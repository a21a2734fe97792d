package dramaturg.cli.verb;

import dramaturg.cli.Exit;
import dramaturg.cli.ask.Asked;
import dramaturg.cli.print.Json;
import dramaturg.cli.print.Lacks;
import dramaturg.cli.print.Page;
import dramaturg.cli.run.Run;
import dramaturg.cli.run.Runs;
import dramaturg.cli.run.Session;
import dramaturg.kernel.time.StoryTime;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Holding;
import dramaturg.story.check.Verdict;
import dramaturg.story.facts.Sentences;
import dramaturg.story.whynot.Shortfall;
import dramaturg.story.whynot.WhyNot;
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
    var whyNot = new WhyNot(report, sentences, Runs.plans(run, asked));
    Optional<Verdict> beat = report.verdict(what);
    Optional<Holding> held = beat.flatMap(Verdict::holding);
    if (held.isPresent()) {
      int entry = held.get().fact();
      String at = StoryTime.text(held.get().atMillis());
      return happened(run, beat, "it holds: #" + entry + " at " + at);
    }
    Optional<Shortfall> lacked =
        beat.isPresent()
            ? Optional.of(whyNot.shortfall(beat.get().beat()))
            : whyNot.shortfall(run.script().pattern(what));
    if (lacked.isEmpty()) return happened(run, beat, "it did happen");
    String why = beat.map(whyNot::of).orElseGet(lacked.get()::text);
    var lacks = new Lacks(whyNot, report, sentences, lacked.get());
    if (asked.json()) {
      SequencedMap<String, Object> document = document(run, beat, why);
      document.putAll(lacks.data());
      Json.print(session.out(), document);
    } else {
      Page page = session.page();
      page.line(about(beat) + ": " + why);
      lacks.print(page);
    }
    return run.sound() ? Exit.DONE : Exit.BAD_INPUT;
  }

  private String about(Optional<Verdict> beat) {
    return beat.map(b -> "Beat " + what + " (" + b.beat().title() + ")").orElse(what);
  }

  private int happened(Run run, Optional<Verdict> beat, String how) {
    if (asked.json()) Json.print(session.out(), document(run, beat, ""));
    else session.page().line(about(beat) + ": " + how);
    return run.sound() ? Exit.DOES_NOT_HOLD : Exit.BAD_INPUT;
  }

  /// @param why why it did not happen; empty if it did
  private SequencedMap<String, Object> document(Run run, Optional<Verdict> beat, String why) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("pack", run.script().pack().name());
    document.put("variant", run.script().variant().orElse(null));
    document.put("seed", run.seed());
    document.put("beat", beat.map(verdict -> verdict.beat().id()).orElse(null));
    document.put("pattern", beat.isPresent() ? null : what);
    document.put("happened", why.isEmpty());
    document.put("why", why);
    return document;
  }
}
