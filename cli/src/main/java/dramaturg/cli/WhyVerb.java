package dramaturg.cli;

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
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says why something happened.
@Command(
    name = "why",
    description =
        "The chain of causes behind a fact or a beat, through the minds of those who acted.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dramaturg why borg-war 2.9",
      "  dramaturg why run.chronicle '#1234' --full",
      "  dramaturg why 3f9c2a 2.14 --graphml causes.graphml"
    })
final class WhyVerb implements Callable<Integer> {
  @Mixin private Asked asked = new Asked();
  @Spec private CommandSpec spec;

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

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Runs.Run run = Runs.find(asked, spec.commandLine().getErr());
    Sentences sentences = run.sentences();
    int entry = entry(run, sentences);
    Why why = Why.of(run.chronicle(), entry, sentences, full ? Limits.FULL : Limits.SHORT);
    if (asked.json()) Json.print(out, document(run.chronicle(), why.root()));
    else out.print(why.text());
    return Exit.DONE;
  }

  /// A number names a fact, anything else a beat; a number with a hash is never a beat.
  private int entry(Runs.Run run, Sentences sentences) {
    BeatReport report = BeatReport.of(run.script().book(), run.chronicle(), run.script().cast());
    Optional<Verdict> beat = report.verdict(what);
    if (beat.isPresent()) return beatEntry(beat.get(), report, sentences);
    try {
      int entry = Integer.parseInt(what.startsWith("#") ? what.substring(1) : what);
      if (entry >= 0 && entry < run.chronicle().size()) return entry;
      throw Asked.bad(what, "this run has the facts #0 to #" + (run.chronicle().size() - 1));
    } catch (NumberFormatException noNumber) {
      List<String> ids = report.verdicts().stream().map(verdict -> verdict.beat().id()).toList();
      throw Asked.bad(
          what, "this is neither a fact's number nor a beat; " + Suggest.didYouMean(what, ids));
    }
  }

  private int beatEntry(Verdict verdict, BeatReport report, Sentences sentences) {
    return verdict
        .holding()
        .map(Holding::fact)
        .orElseThrow(() ->
            Asked.bad(
                what,
                "this beat does not hold in this run: " + report.why(verdict, sentences).strip()));
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
