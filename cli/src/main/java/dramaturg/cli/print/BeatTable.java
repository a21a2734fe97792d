package dramaturg.cli.print;

import dramaturg.kernel.time.StoryTime;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Holding;
import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.story.facts.Moments;
import dramaturg.story.facts.Sentences;
import dramaturg.story.whynot.Plans;
import dramaturg.story.whynot.WhyNot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// What became of beats, as a table for people and as data for programs.
public final class BeatTable {
  private static final int STATUS = "contradicted".length();

  private final WhyNot whyNot;
  private final List<Verdict> verdicts;

  /// @param acts the acts to show; empty for all
  public BeatTable(BeatReport report, Sentences sentences, List<String> acts) {
    this(report, sentences, acts, Plans.UNKNOWN);
  }

  /// The same, with the plans that came nearest to what did not hold.
  public BeatTable(BeatReport report, Sentences sentences, List<String> acts, Plans plans) {
    this.whyNot = new WhyNot(report, sentences, plans);
    this.verdicts =
        report.verdicts().stream()
            .filter(verdict -> acts.isEmpty() || acts.contains(verdict.beat().act()))
            .toList();
  }

  /// One for each beat that is shown.
  public List<Verdict> verdicts() {
    return verdicts;
  }

  /// How many of these came out so.
  public int count(Status status) {
    return (int) verdicts.stream().filter(verdict -> verdict.status() == status).count();
  }

  private int imposed() {
    return (int) verdicts.stream().filter(Verdict::imposed).count();
  }

  /// A line for each beat, and how many hold.
  ///
  /// @param shares for each beat the share of tellings in which it holds; may lack some
  /// @param reasons whether to say why a beat did not hold, or not in its order
  public void print(Page page, Map<String, Double> shares, boolean reasons) {
    int ids = verdicts.stream().mapToInt(verdict -> verdict.beat().id().length()).max().orElse(0);
    for (Verdict verdict : verdicts) {
      String share = share(shares, verdict.beat().id());
      String lead =
          "  " + padded(verdict.beat().id(), ids) + "  " + padded(status(verdict), STATUS + 1);
      page.item(lead + " " + share, verdict.beat().title() + held(verdict));
      if (reasons) {
        String indent = " ".repeat(ids + 4);
        whyNot.of(verdict).lines().forEach(line -> page.line(indent + line));
      }
    }
    page.paragraph(
        String.format(
            Locale.ROOT,
            "%d of %d beats hold, %d missing, %d contradicted; %d imposed (*).",
            count(Status.HELD),
            verdicts.size(),
            count(Status.MISSING),
            count(Status.CONTRADICTED),
            imposed()));
  }

  private static String share(Map<String, Double> shares, String id) {
    return shares.containsKey(id)
        ? String.format(Locale.ROOT, "%3.0f %%  ", 100 * shares.get(id))
        : " ";
  }

  private static String status(Verdict verdict) {
    return verdict.status().text() + (verdict.imposed() ? "*" : "");
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String held(Verdict verdict) {
    return verdict.holding().map(BeatTable::when).orElse("");
  }

  private static String when(Holding holding) {
    return "  [" + Moments.toSecond(holding.atMillis()) + ", #" + holding.fact() + "]";
  }

  /// The beats as `check --json` and `play --json` give them.
  public List<Map<String, Object>> data(Map<String, Double> shares) {
    var beats = new ArrayList<Map<String, Object>>();
    for (Verdict verdict : verdicts) {
      SequencedMap<String, Object> beat = new LinkedHashMap<>();
      String id = verdict.beat().id();
      beat.put("id", id);
      beat.put("status", verdict.status().text());
      beat.put("imposed", verdict.imposed());
      if (shares.containsKey(id)) beat.put("share", shares.get(id));
      beat.put("fact", verdict.holding().map(holding -> (Object) holding.fact()).orElse(null));
      beat.put("at", verdict.holding().map(h -> StoryTime.text(h.atMillis())).orElse(null));
      beat.put("why", why(verdict));
      beats.add(beat);
    }
    return beats;
  }

  /// Why a beat should follow from the world, in its author's words, or why it did not.
  private String why(Verdict verdict) {
    return verdict.status() == Status.HELD ? verdict.beat().reason() : whyNot.of(verdict);
  }

  /// How many came out how, for programs.
  public SequencedMap<String, Object> summary() {
    SequencedMap<String, Object> summary = new LinkedHashMap<>();
    summary.put("held", count(Status.HELD));
    summary.put("missing", count(Status.MISSING));
    summary.put("contradicted", count(Status.CONTRADICTED));
    summary.put("imposed", imposed());
    return summary;
  }
}
