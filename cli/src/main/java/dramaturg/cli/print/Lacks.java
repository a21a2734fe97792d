package dramaturg.cli.print;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.time.StoryTime;
import dramaturg.story.check.BeatReport;
import dramaturg.story.facts.Sentences;
import dramaturg.story.whynot.Nearest;
import dramaturg.story.whynot.Shortfall;
import dramaturg.story.whynot.Undone;
import dramaturg.story.whynot.UndoneWords;
import dramaturg.story.whynot.WhyNot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What a beat or a pattern lacked, in depth: where the story stopped, how far the pattern came, and the plan that came
/// near, step by step.
public final class Lacks {
  private final WhyNot whyNot;
  private final BeatReport report;
  private final Chronicle chronicle;
  private final Sentences sentences;
  private final Shortfall shortfall;

  public Lacks(WhyNot whyNot, BeatReport report, Sentences sentences, Shortfall shortfall) {
    this.whyNot = whyNot;
    this.report = report;
    this.chronicle = report.facts().chronicle();
    this.sentences = sentences;
    this.shortfall = shortfall;
  }

  /// Prints what one line does not hold.
  public void print(Page page) {
    for (String beat : shortfall.first()) {
      page.item("  first missing: ", beat + " (" + title(beat) + "): " + why(beat));
    }
    for (Nearest.Came one : shortfall.asked()) {
      page.item(one.entry().isPresent() ? "  came: " : "  lacks: ", one.text() + came(one));
    }
    steps().forEach(step -> page.item("  plan: ", step));
  }

  private String came(Nearest.Came one) {
    return one.entry().isEmpty()
        ? ""
        : " - " + sentences.numbered(one.entry().getAsInt(), chronicle);
  }

  private String title(String beat) {
    return report.verdict(beat).orElseThrow().beat().title();
  }

  private String why(String beat) {
    return whyNot.of(report.verdict(beat).orElseThrow());
  }

  /// Each of several; one alone is told already.
  private List<String> steps() {
    List<String> steps =
        shortfall.plan().map(new UndoneWords(chronicle, sentences)::steps).orElse(List.of());
    return steps.size() < 3 ? List.of() : steps;
  }

  /// The same for programs: `first`, `asked` and `plan`.
  public SequencedMap<String, Object> data() {
    SequencedMap<String, Object> data = new LinkedHashMap<>();
    List<Map<String, Object>> first = new ArrayList<>();
    for (String beat : shortfall.first()) {
      SequencedMap<String, Object> one = new LinkedHashMap<>();
      one.put("beat", beat);
      one.put("why", why(beat));
      first.add(one);
    }
    data.put("first", first);
    List<Map<String, Object>> asked = new ArrayList<>();
    for (Nearest.Came each : shortfall.asked()) {
      SequencedMap<String, Object> one = new LinkedHashMap<>();
      boolean came = each.entry().isPresent();
      one.put("pattern", each.text());
      one.put("fact", came ? each.entry().getAsInt() : null);
      one.put("at", came ? StoryTime.text(chronicle.at(each.entry().getAsInt())) : null);
      asked.add(one);
    }
    data.put("asked", asked);
    data.put("plan", plan());
    return data;
  }

  private List<Map<String, Object>> plan() {
    List<Map<String, Object>> steps = new ArrayList<>();
    Optional<Undone> undone = shortfall.plan();
    var words = new UndoneWords(chronicle, sentences);
    while (undone.isPresent()) {
      Undone one = undone.get();
      SequencedMap<String, Object> step = new LinkedHashMap<>();
      step.put("mind", one.mind());
      step.put("plan", one.plan());
      step.put("why", words.step(one));
      steps.add(step);
      undone = one.before();
    }
    return steps;
  }
}
