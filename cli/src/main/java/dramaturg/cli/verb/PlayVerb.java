package dramaturg.cli.verb;

import dramaturg.cli.Exit;
import dramaturg.cli.ask.Acts;
import dramaturg.cli.ask.Asked;
import dramaturg.cli.ask.Misuse;
import dramaturg.cli.ask.Moments;
import dramaturg.cli.print.BeatTable;
import dramaturg.cli.print.Json;
import dramaturg.cli.print.Page;
import dramaturg.cli.run.ChronicleOut;
import dramaturg.cli.run.Run;
import dramaturg.cli.run.Runs;
import dramaturg.cli.run.Session;
import dramaturg.cli.run.Stages;
import dramaturg.cli.run.Stopped;
import dramaturg.cli.run.Telltale;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.data.Suggest;
import dramaturg.kernel.time.Spans;
import dramaturg.kernel.time.StoryTime;
import dramaturg.story.beat.Outcome;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Ended;
import dramaturg.story.check.Status;
import dramaturg.story.facts.Cast;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.End;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Plays a pack and tells what happens, or tells a run again that was played before.
@Command(
    name = "play",
    description = "Plays a pack and tells what happens, scene by scene, then beats and outcomes.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dramaturg play PACK",
      "  dramaturg play PACK --seed 12 --acts 1 --out run.chronicle",
      "  dramaturg play run.chronicle --follow NAME",
      "",
      "A run is kept under its fingerprint, which the last line names; all verbs take it as TARGET."
    })
public final class PlayVerb implements Callable<Integer> {
  private final Session session;

  @Mixin private Asked asked = new Asked();
  @Mixin private Acts acts = new Acts();

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "Stop at this moment: \"2 h\", \"1d 06:30\".")
  private Optional<String> until = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the chronicle to this file while it is played.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--quiet", description = "Only beats and outcomes, no narration.")
  private boolean quiet;

  @Option(
      names = "--follow",
      paramLabel = "NAME",
      description = "Tell only what concerns this person, place or thing.")
  private Optional<String> follow = Optional.empty();

  public PlayVerb(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Optional<Run> recorded = Runs.recorded(asked, session);
    Script script = recorded.isPresent() ? recorded.get().script() : asked.script();
    List<String> only = acts.of(script);
    var bound = new Telling.Until(only, Moments.until(until));
    var narration =
        new Telltale(session, script, only, whom(script.cast()), !quiet && !asked.json());
    Run run =
        recorded.isPresent() ? Runs.upTo(recorded.get(), bound) : played(script, bound, narration);
    String name = recorded.isPresent() ? asked.target() : keep(run);
    boolean halted = session.halt().asked();
    if (halted && !asked.json()) return halted(run, name);
    BeatReport report = run.report();
    if (!halted) narration.finish(run, report);
    var table = new BeatTable(report, run.sentences(), only);
    if (asked.json()) {
      SequencedMap<String, Object> document = document(run, report, table);
      if (halted) document.put("stopped", "stopped at " + StoryTime.text(end(run.chronicle())));
      Json.print(session.out(), document);
      if (halted) return halted(run, name);
    } else {
      print(run, report, table, name, run.whole() && bound.equals(Telling.Until.THE_END));
    }
    return run.sound() ? Exit.DONE : Exit.BAD_INPUT;
  }

  private Run played(Script script, Telling.Until bound, Telltale narration) {
    try (var out = ChronicleOut.to(file)) {
      return Run.of(
          Stages.play(
              Telling.begin(script, asked.seed(script)), bound, session, List.of(out, narration)));
    } catch (Stopped fault) {
      narration.breakOff();
      throw fault;
    }
  }

  private String keep(Run run) {
    return Runs.keep(run.chronicle(), session).orElse("");
  }

  private int halted(Run run, String name) {
    session.say(
        "stopped at "
            + StoryTime.text(end(run.chronicle()))
            + (name.isEmpty() ? "" : "; kept as " + name + " ('dramaturg play " + name + "')")
            + ". To play on, give the same command again: it tells the same story.");
    return Exit.HALTED;
  }

  private void print(Run run, BeatReport report, BeatTable table, String name, boolean whole) {
    Page page = session.page();
    if (!table.verdicts().isEmpty()) {
      page.heading("Beats");
      table.print(page, new LinkedHashMap<>(), false);
    }
    if (!report.book().outcomes().isEmpty()) {
      page.heading(whole ? "Outcomes" : "Outcomes so far");
      SequencedMap<String, Boolean> outcomes = report.outcomes(run.state());
      for (Outcome outcome : report.book().outcomes()) {
        page.item(outcomes.get(outcome.name()) ? "  yes  " : "  no   ", outcome.title());
      }
    }
    report.ended().ifPresent(ended -> page.paragraph(ended(run.script(), ended)));
    page.paragraph(last(run, report, name));
  }

  private static String ended(Script script, Ended ended) {
    String about =
        script.pack().ends().stream()
            .filter(end -> end.name().equals(ended.name()))
            .map(End::about)
            .findFirst()
            .orElse(ended.name());
    return "It ends here: " + about + " (#" + ended.holding().fact() + ").";
  }

  private static String last(Run run, BeatReport report, String name) {
    String about =
        report.verdicts().stream()
            .filter(verdict -> verdict.status() == Status.HELD)
            .reduce((_, later) -> later)
            .map(verdict -> verdict.beat().id())
            .orElse("'#" + (run.chronicle().size() - 1) + "'");
    String many =
        run.chronicle().size() + " facts in " + span(run.chronicle()) + ", seed " + run.seed();
    return name.isEmpty()
        ? many + "."
        : many + ". To ask why anything happened: dramaturg why " + name + " " + about;
  }

  private static String span(Chronicle chronicle) {
    return Spans.text(end(chronicle) / 1_000 * 1_000);
  }

  private static long end(Chronicle chronicle) {
    return chronicle.size() == 0 ? 0 : chronicle.at(chronicle.size() - 1);
  }

  private SequencedMap<String, Object> document(Run run, BeatReport report, BeatTable table) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("pack", run.script().pack().name());
    document.put("variant", run.script().variant().orElse(null));
    document.put("seed", run.seed());
    document.put("fingerprints", Json.fingerprints(run.chronicle()));
    document.put("facts", run.chronicle().size());
    document.put("storyTime", StoryTime.text(end(run.chronicle())));
    document.put("outcomes", report.outcomes(run.state()));
    document.put("beats", table.data(new LinkedHashMap<>()));
    return document;
  }

  private Optional<String> whom(Cast cast) {
    return follow.map(name -> entity(name, cast));
  }

  /// The entity that is meant: by its id, or by its label.
  private static String entity(String name, Cast cast) {
    if (cast.find(name).isPresent()) return name;
    List<String> labelled =
        cast.all().stream()
            .filter(member -> member.label().equalsIgnoreCase(name))
            .map(Cast.Member::name)
            .toList();
    if (labelled.size() == 1) return labelled.getFirst();
    List<String> names = cast.all().stream().map(Cast.Member::name).toList();
    throw new Misuse(
        "--follow " + name,
        labelled.isEmpty() ? "nobody is called so" : "several are called so",
        labelled.isEmpty() ? Suggest.didYouMean(name, names) : "one of " + labelled);
  }
}
