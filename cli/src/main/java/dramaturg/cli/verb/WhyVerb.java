package dramaturg.cli.verb;

import dramaturg.cli.Exit;
import dramaturg.cli.ask.Asked;
import dramaturg.cli.ask.Misuse;
import dramaturg.cli.print.Json;
import dramaturg.cli.run.FileOut;
import dramaturg.cli.run.Run;
import dramaturg.cli.run.Runs;
import dramaturg.cli.run.Session;
import dramaturg.kernel.data.Suggest;
import dramaturg.kernel.time.StoryTime;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Verdict;
import dramaturg.story.export.GraphMl;
import dramaturg.story.facts.Sentences;
import dramaturg.story.why.Limits;
import dramaturg.story.why.Reason;
import dramaturg.story.why.Why;
import dramaturg.story.whynot.WhyNot;
import dramaturg.telling.whynot.OpeningReads;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says why something happened, or why a beat did not.
@Command(
    name = "why",
    description =
        "The chain of causes behind a fact or a beat, through the minds of those who acted.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dramaturg why PACK BEAT",
      "  dramaturg why run.chronicle '#1234' --full",
      "  dramaturg why 3f9c2a1b BEAT --graphml causes.graphml",
      "",
      "Ends with 1 if it is asked about a beat that does not hold, and says why not."
    })
public final class WhyVerb implements Callable<Integer> {
  private final Session session;

  @Mixin private Asked asked = new Asked();

  @Parameters(
      index = "1",
      paramLabel = "FACT|BEAT",
      description = "A fact's number as printed (#1234, or 1234), or a beat's id.")
  private String what;

  @Option(names = "--full", description = "Everything, small facts and repetitions too.")
  private boolean full;

  @Option(
      names = "--graphml",
      paramLabel = "FILE",
      description = "Also write all causes behind it to this file, as a graph.")
  private Optional<Path> graphml = Optional.empty();

  public WhyVerb(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Run run = Runs.find(asked, session);
    if (session.stopped("", asked.json())) return Exit.HALTED;
    Sentences sentences = run.sentences();
    BeatReport report = run.report();
    Optional<Verdict> beat = report.verdict(what);
    if (beat.isPresent() && beat.get().holding().isEmpty()) {
      var whyNot = new WhyNot(report, sentences, Runs.plans(run, asked));
      return notHeld(run, beat.get(), whyNot.of(beat.get()));
    }
    int entry = beat.isPresent() ? beat.get().holding().orElseThrow().fact() : entry(run, report);
    Why why =
        Why.of(
            run.chronicle(),
            entry,
            sentences,
            full ? Limits.FULL : Limits.SHORT,
            new OpeningReads(run.script()));
    graphml.ifPresent(
        file -> FileOut.write(file, out -> GraphMl.write(why.graph(), sentences, out)));
    if (asked.json()) {
      SequencedMap<String, Object> document = document(run, beat);
      document.put("why", why.text());
      document.put("reasons", reasons(why));
      Json.print(session.out(), document);
    } else {
      why.text().lines().forEach(session.page()::line);
    }
    return run.sound() ? Exit.DONE : Exit.BAD_INPUT;
  }

  private int notHeld(Run run, Verdict beat, String why) {
    if (asked.json()) {
      SequencedMap<String, Object> document = document(run, Optional.of(beat));
      document.put("why", why);
      document.put("reasons", List.of());
      Json.print(session.out(), document);
    } else {
      session
          .page()
          .line("Beat " + what + " (" + beat.beat().title() + ") is " + beat.status().text() + ".");
      why.lines().forEach(line -> session.page().line("  " + line));
    }
    return Exit.DOES_NOT_HOLD;
  }

  /// A number names a fact; a beat of that name has been looked for before.
  private int entry(Run run, BeatReport report) {
    String number = what.startsWith("#") ? what.substring(1) : what;
    int last = run.chronicle().size() - 1;
    if (!number.matches("[0-9]+")) {
      List<String> ids = report.verdicts().stream().map(verdict -> verdict.beat().id()).toList();
      throw new Misuse(
          what,
          "this is neither a beat nor a fact's number",
          (ids.isEmpty() ? "the story has no beats" : "beats: " + Suggest.didYouMean(what, ids))
              + "; facts are #0 to #"
              + last);
    }
    if (number.length() > 9 || Integer.parseInt(number) > last) {
      throw new Misuse(what, "there is no such fact", "this run has the facts #0 to #" + last);
    }
    return Integer.parseInt(number);
  }

  private SequencedMap<String, Object> document(Run run, Optional<Verdict> beat) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("pack", run.script().pack().name());
    document.put("variant", run.script().variant().orElse(null));
    document.put("seed", run.seed());
    document.put("beat", beat.map(verdict -> verdict.beat().id()).orElse(null));
    document.put("status", beat.map(verdict -> verdict.status().text()).orElse(null));
    return document;
  }

  /// The tree as a list, each reason after the one that it explains, with how deep it stands: a chain of causes may be
  /// longer than JSON can be deep.
  private static List<Map<String, Object>> reasons(Why why) {
    var all = new ArrayList<Map<String, Object>>();
    var open = new ArrayList<Map.Entry<Integer, Reason>>();
    open.add(Map.entry(0, why.root()));
    while (!open.isEmpty()) {
      Map.Entry<Integer, Reason> next = open.removeLast();
      Reason reason = next.getValue();
      SequencedMap<String, Object> one = new LinkedHashMap<>();
      one.put("depth", next.getKey());
      one.put("fact", reason.entry());
      one.put("at", StoryTime.text(why.chronicle().at(reason.entry())));
      one.put("kind", reason.kind().name().toLowerCase(Locale.ROOT));
      one.put("text", reason.text());
      one.put("folded", reason.folded());
      one.put("cut", reason.cut());
      all.add(one);
      for (Reason behind : reason.because().reversed()) {
        open.add(Map.entry(next.getKey() + 1, behind));
      }
    }
    return all;
  }
}
