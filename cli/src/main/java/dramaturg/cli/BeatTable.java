package dramaturg.cli;

import dramaturg.kernel.time.StoryTime;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Holding;
import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.story.facts.Sentences;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// What became of beats, as a table for people and as data for programs.
final class BeatTable {
  private final BeatReport report;
  private final Sentences sentences;
  private final List<Verdict> verdicts;

  /// @param acts the acts to show; empty for all
  BeatTable(BeatReport report, Sentences sentences, List<String> acts) {
    this.report = report;
    this.sentences = sentences;
    this.verdicts =
        report.verdicts().stream()
            .filter(verdict -> acts.isEmpty() || acts.contains(verdict.beat().act()))
            .toList();
  }

  List<Verdict> verdicts() {
    return verdicts;
  }

  int count(Status status) {
    return (int) verdicts.stream().filter(verdict -> verdict.status() == status).count();
  }

  int imposed() {
    return (int) verdicts.stream().filter(Verdict::imposed).count();
  }

  /// @param shares for each beat the share of tellings in which it holds; may lack some
  void print(PrintWriter out, Map<String, Double> shares) {
    for (Verdict verdict : verdicts) {
      String share =
          shares.containsKey(verdict.beat().id())
              ? String.format(Locale.ROOT, "%4.0f %%  ", 100 * shares.get(verdict.beat().id()))
              : "";
      String how = verdict.holding().map(this::held).orElse("");
      out.printf(
          Locale.ROOT,
          "%-6s %-12s %s%s%s%n",
          verdict.beat().id(),
          verdict.status().text() + (verdict.imposed() ? "*" : ""),
          share,
          verdict.beat().title(),
          how);
      if (verdict.status() != Status.HELD) {
        report.why(verdict, sentences).lines().forEach(line -> out.println("         " + line));
      }
    }
    out.printf(
        Locale.ROOT,
        "%n%d of %d beats hold, %d missing, %d contradicted; %d imposed (*).%n",
        count(Status.HELD),
        verdicts.size(),
        count(Status.MISSING),
        count(Status.CONTRADICTED),
        imposed());
  }

  private String held(Holding holding) {
    return "  [" + StoryTime.text(holding.atMillis()) + ", #" + holding.fact() + "]";
  }

  /// The beats as `check --json` and `play --json` give them.
  List<Map<String, Object>> data(Map<String, Double> shares) {
    var beats = new ArrayList<Map<String, Object>>();
    for (Verdict verdict : verdicts) {
      SequencedMap<String, Object> beat = new LinkedHashMap<>();
      beat.put("id", verdict.beat().id());
      beat.put("status", verdict.status().text());
      beat.put("imposed", verdict.imposed());
      if (shares.containsKey(verdict.beat().id()))
        beat.put("share", shares.get(verdict.beat().id()));
      beat.put("fact", verdict.holding().map(holding -> (Object) holding.fact()).orElse(null));
      beat.put(
          "at",
          verdict
              .holding()
              .map(holding -> (Object) StoryTime.text(holding.atMillis()))
              .orElse(null));
      beat.put(
          "why",
          verdict.status() == Status.HELD
              ? verdict.beat().reason()
              : report.why(verdict, sentences));
      beats.add(beat);
    }
    return beats;
  }

  SequencedMap<String, Object> summary() {
    SequencedMap<String, Object> summary = new LinkedHashMap<>();
    summary.put("held", count(Status.HELD));
    summary.put("missing", count(Status.MISSING));
    summary.put("contradicted", count(Status.CONTRADICTED));
    summary.put("imposed", imposed());
    return summary;
  }
}
