package dramaturg.cli.verb;

import dramaturg.cli.Exit;
import dramaturg.cli.ask.Acts;
import dramaturg.cli.ask.Asked;
import dramaturg.cli.ask.Misuse;
import dramaturg.cli.print.BeatTable;
import dramaturg.cli.print.HoleTable;
import dramaturg.cli.print.Json;
import dramaturg.cli.print.Page;
import dramaturg.cli.print.SeedTable;
import dramaturg.cli.run.Run;
import dramaturg.cli.run.Runs;
import dramaturg.cli.run.Seeds;
import dramaturg.cli.run.Session;
import dramaturg.cli.run.Stages;
import dramaturg.story.beat.Claim;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.story.claim.ClaimCheck;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.hole.Hole;
import dramaturg.story.hole.Holes;
import dramaturg.story.plot.Plot;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.pack.lint.Finding;
import dramaturg.world.pack.lint.Lint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Checks whether the plot of a pack holds: in one telling with reasons, and how often over many seeds.
@Command(
    name = "check",
    description = "Checks a pack and whether its plot holds, beat by beat.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dramaturg check PACK",
      "  dramaturg check PACK --seeds 100",
      "  dramaturg check PACK --variant NAME --json",
      "",
      "Ends with 1 if a beat does not hold or there is a hole that is not silenced with a reason. Both are judged by"
          + " the telling of --seed; the shares are over seeds 1 to N."
    })
public final class CheckVerb implements Callable<Integer> {
  private final Session session;

  @Mixin private Asked asked = new Asked();
  @Mixin private Acts acts = new Acts();

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "1",
      description = "Also play seeds 1 to N and give each beat's share of them.")
  private int seeds;

  public CheckVerb(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (seeds < 1) {
      throw new Misuse("--seeds " + seeds, "no seeds to play", "give a whole number from 1 on");
    }
    Optional<Run> recorded = Runs.recorded(asked, session);
    if (recorded.isPresent() && seeds > 1) {
      throw new Misuse("--seeds " + seeds, "a run has one seed", "give its pack instead");
    }
    Script script = recorded.isPresent() ? recorded.get().script() : asked.script();
    List<String> only = acts.of(script);
    var until = new Telling.Until(only, Long.MAX_VALUE);
    List<String> odd = recorded.isPresent() ? List.of() : odd(script);
    if (recorded.isPresent()) {
      return report(Runs.upTo(recorded.get(), until), only, odd, List.of());
    }
    Telling telling =
        Stages.play(Telling.begin(script, asked.seed(script)), until, session, List.of());
    if (session.stopped(far(0), asked.json())) return Exit.HALTED;
    List<Seeds.Result> results =
        seeds == 1 ? List.of() : new Seeds(script, until, session).play(seeds, telling);
    int exit = report(Run.of(telling), only, odd, results);
    if (session.stopped(far(results.size()))) return Exit.HALTED;
    return faults(results) ? Exit.BROKEN : exit;
  }

  private String far(int done) {
    return seeds == 1 ? "" : " after " + done + " of " + seeds + " seeds";
  }

  private int report(Run run, List<String> only, List<String> lint, List<Seeds.Result> results) {
    BeatReport report = run.report();
    var table = new BeatTable(report, run.sentences(), only, Runs.plans(run, asked));
    List<ClaimVerdict> claims =
        ClaimCheck.of(report, run.state(), run.sentences()).stream()
            .filter(verdict -> concerns(verdict.claim(), report, only))
            .filter(it -> run.whole() || !(it.claim().at() instanceof Claim.At.End))
            .toList();
    Plot plot = run.plot(report, claims, only.isEmpty());
    List<Hole> found = Holes.in(plot);
    var holes = new HoleTable(found);
    var odd = new ArrayList<String>(lint);
    odd.addAll(needless(plot, found, run));
    List<Seeds.Result> played =
        results.isEmpty()
            ? List.of(Seeds.Result.of(run.seed(), report, Optional.empty()))
            : results;
    var over = new SeedTable(table.verdicts().stream().map(Verdict::beat).toList(), played);
    if (asked.json()) {
      var document = document(run.script(), table, over, played.size(), holes);
      if (session.halt().asked()) document.put("stopped", "stopped" + far(results.size()));
      Json.print(session.out(), document);
      odd.forEach(session::say);
    } else {
      print(table, over, claims, holes, odd);
    }
    if (!run.sound()) return Exit.BAD_INPUT;
    boolean holds = table.count(Status.HELD) == table.verdicts().size();
    return holds && !holes.anyOpen() ? Exit.DONE : Exit.DOES_NOT_HOLD;
  }

  /// Silences of holes that are not there, though this is the pack itself; another seed or variant may have others.
  private static List<String> needless(Plot plot, List<Hole> holes, Run run) {
    Script script = run.script();
    boolean own = script.variant().isEmpty() && run.seed() == script.pack().seed();
    if (!own || !plot.whole()) return List.of();
    return Holes.needless(plot, holes).stream()
        .map(it -> it.spot() + ": there is no hole '" + it.hole() + "' about '" + it.about() + "'")
        .toList();
  }

  /// Whether a claim is about a moment in these acts. When only some are played, nothing is said of the end.
  private static boolean concerns(Claim claim, BeatReport report, List<String> acts) {
    return acts.isEmpty()
        || claim.at() instanceof Claim.At.Start
        || !(claim.at() instanceof Claim.At.End)
            && report
                .verdict(claim.beat())
                .map(Verdict::beat)
                .filter(b -> acts.contains(b.act()))
                .isPresent();
  }

  /// What lint finds odd in the pack; it has no say in how the check ends.
  private List<String> odd(Script script) {
    var vocabulary = new Vocabulary(script.mechanics().settings());
    return Lint.of(asked.source(), script.pack(), vocabulary).stream()
        .map(Finding::toString)
        .toList();
  }

  private boolean faults(List<Seeds.Result> results) {
    for (Seeds.Result result : results) {
      result.fault().ifPresent(what -> session.say("seed " + result.seed() + " stopped: " + what));
    }
    return results.stream().anyMatch(result -> result.fault().isPresent());
  }

  private void print(
      BeatTable table,
      SeedTable over,
      List<ClaimVerdict> claims,
      HoleTable holes,
      List<String> odd) {
    Page page = session.page();
    table.print(page, over.size() > 1 ? over.shares() : new LinkedHashMap<>(), true);
    if (over.size() > 1) over.print(page);
    if (!claims.isEmpty()) claims(page, claims);
    holes.print(page);
    if (!odd.isEmpty()) {
      page.heading("Odd in the pack");
      odd.forEach(finding -> page.item("  ", finding));
    }
  }

  /// How many claims turned out how, and those of which nothing can be said. The contradicted ones are holes.
  private static void claims(Page page, List<ClaimVerdict> claims) {
    page.paragraph(
        String.format(
            Locale.ROOT,
            "%d of %d claims of the text agree; %d contradicted, %d open.",
            count(claims, ClaimVerdict.Outcome.AGREES),
            claims.size(),
            count(claims, ClaimVerdict.Outcome.CONTRADICTED),
            count(claims, ClaimVerdict.Outcome.OPEN)));
    for (ClaimVerdict verdict : claims) {
      if (verdict.outcome() == ClaimVerdict.Outcome.OPEN) {
        page.item("  ", "claim " + verdict.claim().id() + " is open: " + verdict.why());
      }
    }
  }

  private static long count(List<ClaimVerdict> claims, ClaimVerdict.Outcome outcome) {
    return claims.stream().filter(verdict -> verdict.outcome() == outcome).count();
  }

  private static SequencedMap<String, Object> document(
      Script script, BeatTable table, SeedTable over, int seeds, HoleTable holes) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("pack", script.pack().name());
    document.put("variant", script.variant().orElse(null));
    document.put("seeds", seeds);
    document.put("beats", table.data(over.shares()));
    document.put("holes", holes.data());
    document.put("tellings", over.data());
    document.put("summary", table.summary());
    return document;
  }
}
