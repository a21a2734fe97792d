package dramaturg.story.check;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.story.Tale;
import dramaturg.story.Yaml;
import dramaturg.story.beat.Known;
import dramaturg.story.beat.StoryBook;
import dramaturg.story.facts.StateAt;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// What ends a telling, and how it came out.
class EndsTest {
  private static final String STORY =
      """
      acts: [{id: I}, {id: II}, {id: III}]
      roles: {Thief: {kind: person}}
      beats:
        - {id: a, act: I, title: a, pattern: "stolen(Thief, letter)"}
        - {id: b, act: I, title: b, pattern: "struck(anna, Thief)"}
        - {id: c, act: II, title: c, pattern: "sailed(tern, _, _)"}
        - {id: d, act: II, title: d, pattern: "loaded(tern, _)"}
      outcomes:
        paid: {title: the thief pays, pattern: "downed(Thief, _)"}
        whole: {title: no mast breaks, pattern: "not mast_broke(_)"}
        late: {title: she arrives after the storm, pattern: ["storm_rose(_)", "arrived(tern, _)"]}
      """;

  private final Tale tale = Tale.read("harbour");

  @Test
  void theFirstEndThatComesIsTheEnd() {
    var ends = new LinkedHashMap<String, Node>();
    ends.put("never", pattern("sank(tern)"));
    ends.put("arrival", pattern("arrived(tern, isle)"));
    ends.put("punished", pattern("stolen(Thief, _) & downed(Thief, _)"));
    StoryBook book = book(ends, new Problems());
    Chronicle growing = new Chronicle(tale.chronicle().header());
    BeatMonitor monitor = new BeatMonitor(book, growing, tale.cast());
    for (int id = 0; id < tale.chronicle().size(); id++) {
      var e = tale.chronicle().entry(id);
      growing.append(e.atMillis(), e.where(), e.fact(), e.cause(), e.marks());
      monitor.follow();
      assertThat(monitor.ended().isPresent()).isEqualTo(id >= 15);
    }
    assertThat(monitor.ended().orElseThrow().name()).isEqualTo("punished");
    assertThat(monitor.report().ended().orElseThrow().holding().fact()).isEqualTo(15);
    assertThat(monitor.report().verdicts()).hasSize(4);
  }

  @Test
  void anEndCastsNoRole() {
    var ends = new LinkedHashMap<String, Node>();
    ends.put("found", pattern("found(Thief, letter)"));
    StoryBook book = book(ends, new Problems());
    assertThat(BeatReport.of(book, tale.chronicle(), tale.cast()).roles())
        .isEqualTo(
            BeatReport.of(book(none(), new Problems()), tale.chronicle(), tale.cast()).roles());
  }

  @Test
  void anEndNamesAFactThatThereCanBe() {
    var ends = new LinkedHashMap<String, Node>();
    ends.put("calm", pattern("not sank(tern)"));
    ends.put("misspelt", pattern("sankk(tern)"));
    Problems problems = new Problems();
    book(ends, problems);
    assertThat(problems.sorted())
        .extracting(Object::toString)
        .containsExactly(
            "pack.yaml:1:1: the pattern names no fact that must happen; an end needs at least one",
            "pack.yaml:1:1: there is no fact 'sankk'; did you mean 'sank'?");
  }

  @Test
  void outcomesAreJudgedByTheWholeTelling() {
    BeatReport report = report();
    assertThat(report.outcomes(StateAt.UNKNOWN).toString())
        .isEqualTo("{paid=true, whole=false, late=true}");
    assertThat(
            BeatReport.of(report.book(), new Chronicle(tale.chronicle().header()), tale.cast())
                .outcomes(StateAt.UNKNOWN)
                .toString())
        .isEqualTo("{paid=false, whole=true, late=false}");
  }

  private BeatReport report() {
    return BeatReport.of(book(none(), new Problems()), tale.chronicle(), tale.cast());
  }

  private StoryBook book(SequencedMap<String, Node> ends, Problems problems) {
    Known known = Known.of(tale.names(), tale.cast(), StateAt.UNKNOWN);
    return StoryBook.read(Yaml.read("story.yaml", STORY), ends, known, problems);
  }

  private static SequencedMap<String, Node> none() {
    return new LinkedHashMap<>();
  }

  private static Node pattern(String text) {
    return Node.Scalar.quoted(Spot.startOf("pack.yaml"), text);
  }
}
