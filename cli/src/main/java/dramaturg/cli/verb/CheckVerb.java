package dramaturg.cli.verb;

import dramaturg.cli.Exit;
import dramaturg.cli.ask.Acts;
import dramaturg.cli.ask.Asked;
import dramaturg.cli.ask.Misuse;
import dramaturg.cli.print.BeatTable;
import dramaturg.cli.print.Json;
import dramaturg.cli.run.Session;
import dramaturg.cli.run.Stages;
import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.story.facts.Sentences;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.pack.lint.Finding;
import dramaturg.world.pack.lint.Lint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
      "  dramaturg check PACK --variant no-relay --json",
      "",
      "Ends with 1 if a beat of the telling does not hold, with 2 if the pack is wrong."
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
    Script script = asked.script();
    List<String> only = acts.of(script);
    var until = new Telling.Until(only, Long.MAX_VALUE);
    Telling telling = Stages.play(script, asked.seed(script), until, session, List.of());
    var table = new BeatTable(telling.report(), Sentences.plain(telling.chronicle()), only);
    List<Map<String, Status>> tellings = seeds == 1 ? List.of() : overSeeds(script, until);
    Map<String, Double> shares = shares(table, tellings);
    List<String> odd = odd(script);
    if (asked.json()) Json.print(session.out(), document(script, table, shares, odd));
    else print(table, tellings, shares, odd);
    boolean holds = table.count(Status.HELD) == table.verdicts().size();
    return holds ? Exit.DONE : Exit.DOES_NOT_HOLD;
  }

  /// What lint finds odd in the pack; it has no say in how the check ends.
  private List<String> odd(Script script) {
    var vocabulary = new Vocabulary(script.mechanics().settings());
    return Lint.of(asked.source(), script.pack(), vocabulary).stream()
        .map(Finding::toString)
        .toList();
  }

  private List<Map<String, Status>> overSeeds(Script script, Telling.Until until) {
    var tellings = new ArrayList<Map<String, Status>>();
    var progress = session.progress();
    for (long seed = 1; seed <= seeds; seed++) {
      long at = seed;
      progress.show(() -> "seed " + at + " of " + seeds);
      Map<String, Status> statuses = new LinkedHashMap<>();
      for (Verdict verdict : Telling.begin(script, seed).play(until).report().verdicts()) {
        statuses.put(verdict.beat().id(), verdict.status());
      }
      tellings.add(statuses);
    }
    progress.clear();
    return tellings;
  }

  private static Map<String, Double> shares(BeatTable table, List<Map<String, Status>> tellings) {
    var shares = new LinkedHashMap<String, Double>();
    for (Verdict verdict : table.verdicts()) {
      String id = verdict.beat().id();
      double held =
          tellings.isEmpty()
              ? (verdict.status() == Status.HELD ? 1 : 0)
              : (double) tellings.stream().filter(telling -> telling.get(id) == Status.HELD).count()
                  / tellings.size();
      shares.put(id, held);
    }
    return shares;
  }

  private void print(
      BeatTable table,
      List<Map<String, Status>> tellings,
      Map<String, Double> shares,
      List<String> odd) {
    table.print(session.page(), tellings.isEmpty() ? Collections.emptyMap() : shares, true);
    odd.forEach(session.out()::println);
    if (tellings.isEmpty()) return;
    List<String> ids = table.verdicts().stream().map(verdict -> verdict.beat().id()).toList();
    List<Long> held =
        tellings.stream()
            .map(telling -> ids.stream().filter(id -> telling.get(id) == Status.HELD).count())
            .sorted()
            .toList();
    session
        .out()
        .printf(
            Locale.ROOT,
            "Over seeds 1-%d: %d of %d beats in the median telling, %d at least, %d at most.%n",
            seeds,
            held.get((held.size() - 1) / 2),
            ids.size(),
            held.getFirst(),
            held.getLast());
  }

  private SequencedMap<String, Object> document(
      Script script, BeatTable table, Map<String, Double> shares, List<String> odd) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("pack", script.pack().name());
    document.put("variant", script.variant().orElse(null));
    document.put("seeds", seeds);
    document.put("beats", table.data(shares));
    document.put("summary", table.summary());
    document.put("lint", odd);
    return document;
  }
}
