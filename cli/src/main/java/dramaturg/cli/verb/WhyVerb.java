package dramaturg.cli.verb;

import dramaturg.cli.Exit;
import dramaturg.cli.ask.Asked;
import dramaturg.cli.ask.Misuse;
import dramaturg.cli.print.Json;
import dramaturg.cli.run.Run;
import dramaturg.cli.run.Runs;
import dramaturg.cli.run.Session;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.data.Suggest;
import dramaturg.kernel.time.StoryTime;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Holding;
import dramaturg.story.check.Verdict;
import dramaturg.story.facts.Sentences;
import dramaturg.story.why.Limits;
import dramaturg.story.why.Reason;
import dramaturg.story.why.Why;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says why something happened.
@Command(
    name = "why",
    description =
        "The chain of causes behind a fact or a beat, through the minds of those who acted.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dramaturg why PACK 2.9",
      "  dramaturg why run.chronicle '#1234' --full",
      "  dramaturg why 3f9c2a 2.14 --graphml causes.graphml"
    })
public final class WhyVerb implements Callable<Integer> {
  private final Session session;

  @Mixin private Asked asked = new Asked();

  @Parameters(
      index = "1",
      paramLabel = "FACT|BEAT",
      description = "A fact's number as printed (#1234), or a beat's id.")
  private String what;

  @Option(names = "--full", description = "Everything, small facts and repetitions too.")
  private boolean full;

  @Option(
      names = "--graphml",
      paramLabel = "FILE",
      description = "Also write all causes as a graph.")
  private Optional<Path> graphml = Optional.empty();

  public WhyVerb(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Run run = Runs.find(asked, session);
    Sentences sentences = run.sentences();
    int entry = entry(run, sentences);
    Why why = Why.of(run.chronicle(), entry, sentences, full ? Limits.FULL : Limits.SHORT);
    if (asked.json()) Json.print(session.out(), document(run.chronicle(), why.root()));
    else session.out().print(why.text());
    return Exit.DONE;
  }

  /// A number names a fact, anything else a beat; a number with a hash is never a beat.
  private int entry(Run run, Sentences sentences) {
    BeatReport report = run.report();
    Optional<Verdict> beat = report.verdict(what);
    if (beat.isPresent()) return beatEntry(beat.get(), report, sentences);
    try {
      int entry = Integer.parseInt(what.startsWith("#") ? what.substring(1) : what);
      if (entry >= 0 && entry < run.chronicle().size()) return entry;
      throw new Misuse(
          what,
          "there is no such fact",
          "this run has the facts #0 to #" + (run.chronicle().size() - 1));
    } catch (NumberFormatException noNumber) {
      List<String> ids = report.verdicts().stream().map(verdict -> verdict.beat().id()).toList();
      throw new Misuse(
          what, "this is neither a fact's number nor a beat", Suggest.didYouMean(what, ids));
    }
  }

  private int beatEntry(Verdict verdict, BeatReport report, Sentences sentences) {
    return verdict
        .holding()
        .map(Holding::fact)
        .orElseThrow(() ->
            new Misuse(
                what,
                "this beat does not hold in this run",
                report.why(verdict, sentences).strip()));
  }

  private static SequencedMap<String, Object> document(Chronicle chronicle, Reason reason) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("fact", reason.entry());
    document.put("at", StoryTime.text(chronicle.at(reason.entry())));
    document.put("kind", reason.kind().name().toLowerCase(Locale.ROOT));
    document.put("text", reason.text());
    document.put("folded", reason.folded());
    document.put("cut", reason.cut());
    document.put(
        "because", reason.because().stream().map(one -> document(chronicle, one)).toList());
    return document;
  }
}
