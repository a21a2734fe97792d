package dramaturg.cli.print;

import dramaturg.cli.run.Run;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.time.StoryTime;
import dramaturg.story.beat.Outcome;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.story.compare.Comparison;
import dramaturg.story.facts.Moments;
import dramaturg.story.facts.Sentences;
import dramaturg.story.narration.ToldScene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;

/// How two tellings differ, for people and as data for programs: the first difference, the beats and outcomes that
/// changed, what only one of them tells, and how much stayed.
public final class Differences {
  private static final int USUALLY_SHOWN = 12;

  private final Side first;
  private final Side second;
  private final Comparison comparison;

  /// One of the two.
  private static final class Side {
    private final String name;
    private final Run run;
    private final BeatReport report;
    private final Sentences sentences;

    Side(String name, Run run) {
      this.name = name;
      this.run = run;
      this.report = run.report();
      this.sentences = run.sentences();
    }

    Chronicle chronicle() {
      return run.chronicle();
    }

    Optional<Status> status(String beat) {
      return report.verdict(beat).map(Verdict::status);
    }
  }

  /// One thing that is told, as a sentence, and when it was.
  private record Line(int entry, String at, String said) {
    String text() {
      return at + "  " + said;
    }
  }

  /// A beat that came out differently.
  private record Changed(String id, String title, Status first, Status second) {}

  public Differences(String first, Run one, String second, Run other) {
    this.first = new Side(first, one);
    this.second = new Side(second, other);
    this.comparison = Comparison.of(one.chronicle(), other.chronicle());
  }

  /// Whether the two are the same.
  public boolean none() {
    return comparison.same();
  }

  /// Prints all of it.
  ///
  /// @param full everything that only one of them tells, however much it is
  public void print(Page page, boolean full) {
    if (none()) {
      page.paragraph(
          "There is no difference: both have the same " + comparison.shared() + " facts.");
      return;
    }
    List<Line> one = told(first, comparison.onlyFirst());
    List<Line> other = told(second, comparison.onlySecond());
    List<Line> onlyOne = without(one, other);
    List<Line> onlyOther = without(other, one);
    page.paragraph(
        "The same up to "
            + place(comparison.shared() - 1)
            + ". What is told after that in one of them alone begins with");
    boolean told = !onlyOne.isEmpty() || !onlyOther.isEmpty();
    first(page, first, onlyOne, told);
    first(page, second, onlyOther, told);
    beats(page);
    outcomes(page);
    only(page, first, comparison.onlyFirst().size(), onlyOne, full);
    only(page, second, comparison.onlySecond().size(), onlyOther, full);
    page.paragraph(
        comparison.stayed().size()
            + " later facts are in both, "
            + comparison.moved()
            + " of them at another time.");
  }

  private String place(int entry) {
    return entry < 0 ? "the opening" : "#" + entry + ", " + at(first, entry);
  }

  /// The first of what only this one tells; if neither tells anything, its first entry that is not as in the other.
  private void first(Page page, Side side, List<Line> lines, boolean told) {
    if (told && lines.isEmpty()) {
      page.item("  " + side.name + ": ", "nothing");
      return;
    }
    int entry = told ? lines.getFirst().entry() : comparison.shared();
    page.item(
        "  " + side.name + ": ",
        entry < side.chronicle().size()
            ? "[" + at(side, entry) + ", #" + entry + "] " + side.sentences.of(entry)
            : "nothing more");
  }

  private void beats(Page page) {
    List<Changed> changed = changed();
    if (changed.isEmpty()) return;
    page.heading("Beats that came out differently");
    for (Changed beat : changed) {
      page.item(
          "  " + beat.id() + "  " + beat.first().text() + " -> " + beat.second().text() + "  ",
          beat.title());
    }
  }

  private List<Changed> changed() {
    var all = new ArrayList<Changed>();
    for (Verdict verdict : first.report.verdicts()) {
      String id = verdict.beat().id();
      second
          .status(id)
          .filter(status -> status != verdict.status())
          .ifPresent(
              status -> all.add(new Changed(id, verdict.beat().title(), verdict.status(), status)));
    }
    return all;
  }

  private void outcomes(Page page) {
    SequencedMap<String, Boolean> before = first.report.outcomes(first.run.state());
    SequencedMap<String, Boolean> after = second.report.outcomes(second.run.state());
    boolean begun = false;
    for (Outcome outcome : second.report.book().outcomes()) {
      Boolean now = after.get(outcome.name());
      if (!before.containsKey(outcome.name()) || before.get(outcome.name()).equals(now)) continue;
      if (!begun) page.heading("Outcomes that changed");
      begun = true;
      page.item(now ? "  now yes  " : "  now no   ", outcome.title());
    }
  }

  private static void only(Page page, Side side, int facts, List<Line> told, boolean full) {
    if (facts == 0) return;
    List<String> lines = full ? told.stream().map(Line::text).toList() : inShort(told);
    page.heading("Only in " + side.name + " (" + facts + " facts)");
    int shown = full ? lines.size() : Math.min(lines.size(), USUALLY_SHOWN);
    lines.subList(0, shown).forEach(line -> page.item("  ", line));
    if (shown < lines.size())
      page.line("  and " + (lines.size() - shown) + " more; --full tells all");
    if (lines.isEmpty()) page.line("  nothing that is worth telling");
  }

  /// What reads the same is said once, where it came first.
  private static List<String> inShort(List<Line> told) {
    SequencedMap<String, List<Line>> alike = new LinkedHashMap<>();
    told.forEach(line -> alike.computeIfAbsent(line.said(), _ -> new ArrayList<>()).add(line));
    return alike.values().stream()
        .map(lines ->
            lines.getFirst().text() + (lines.size() > 1 ? " (" + lines.size() + " times)" : ""))
        .toList();
  }

  /// What one tells and the other does not, not even with other particulars.
  private static List<Line> without(List<Line> lines, List<Line> others) {
    List<String> said = new ArrayList<>(others.stream().map(Line::said).toList());
    return lines.stream().filter(line -> !said.remove(line.said())).toList();
  }

  /// What is told of these entries.
  private static List<Line> told(Side side, List<Integer> entries) {
    var wanted = new TreeSet<>(entries);
    var all = new ArrayList<Line>();
    for (ToldScene scene : side.run.narrator().tell()) {
      scene.sentences().stream()
          .flatMap(told -> told.entries().stream().filter(wanted::contains).limit(1))
          .forEach(entry -> all.add(new Line(entry, at(side, entry), side.sentences.of(entry))));
    }
    all.sort(Comparator.comparingInt(Line::entry));
    return all;
  }

  private static String at(Side side, int entry) {
    return Moments.toSecond(side.chronicle().at(entry));
  }

  /// The same for programs.
  public SequencedMap<String, Object> data() {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("same", none());
    document.put("shared", comparison.shared());
    document.put("first", firstData(first));
    document.put("second", firstData(second));
    document.put("beats", changed().stream().map(Differences::beatData).toList());
    document.put("onlyFirst", entries(first, comparison.onlyFirst()));
    document.put("onlySecond", entries(second, comparison.onlySecond()));
    document.put("stayed", comparison.stayed().size());
    document.put("moved", comparison.moved());
    return document;
  }

  private Map<String, Object> firstData(Side side) {
    int entry = comparison.shared();
    boolean differs = entry < side.chronicle().size();
    SequencedMap<String, Object> data = new LinkedHashMap<>();
    data.put("name", side.name);
    data.put("facts", side.chronicle().size());
    data.put("fact", differs ? entry : null);
    data.put("at", differs ? StoryTime.text(side.chronicle().at(entry)) : null);
    data.put("text", differs ? side.sentences.of(entry) : null);
    data.put("outcomes", side.report.outcomes(side.run.state()));
    return data;
  }

  private static Map<String, Object> beatData(Changed beat) {
    SequencedMap<String, Object> data = new LinkedHashMap<>();
    data.put("id", beat.id());
    data.put("first", beat.first().text());
    data.put("second", beat.second().text());
    return data;
  }

  private static List<Map<String, Object>> entries(Side side, List<Integer> entries) {
    var all = new ArrayList<Map<String, Object>>();
    for (int entry : entries) {
      SequencedMap<String, Object> data = new LinkedHashMap<>();
      data.put("fact", entry);
      data.put("at", StoryTime.text(side.chronicle().at(entry)));
      data.put("text", side.sentences.of(entry));
      all.add(data);
    }
    return all;
  }
}
