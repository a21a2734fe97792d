package dramaturg.story.check;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.ChronicleFile;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.query.Answers;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Terms;
import dramaturg.story.Golden;
import dramaturg.story.Tale;
import dramaturg.story.Yaml;
import dramaturg.story.beat.Known;
import dramaturg.story.beat.StoryBook;
import dramaturg.story.claim.ClaimCheck;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.StateAt;
import dramaturg.story.whynot.Plans;
import dramaturg.story.whynot.WhyNot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `beats/NAME.yaml` against the tale of the same name, beside it what is expected.
class BeatsTest {
  static Stream<String> books() {
    return Golden.names("beats", ".yaml").stream().map(name -> name.replace(".yaml", ""));
  }

  @ParameterizedTest
  @MethodSource("books")
  void verdicts(String name) {
    Tale tale = Tale.read(name);
    StoryBook book = book(name, tale);
    BeatReport report = BeatReport.of(book, tale.chronicle(), tale.cast());
    Golden.check("beats/" + name + ".expected.txt", text(report, new Places(tale.chronicle())));
  }

  @ParameterizedTest
  @MethodSource("books")
  void theSameWhileItGrowsAndFromAFile(String name, @TempDir Path folder) throws IOException {
    Tale tale = Tale.read(name);
    StoryBook book = book(name, tale);
    String whole = text(BeatReport.of(book, tale.chronicle(), tale.cast()), StateAt.UNKNOWN);

    for (int step : new int[] {1, 3, 7}) {
      Chronicle growing = new Chronicle(tale.chronicle().header());
      BeatMonitor monitor = new BeatMonitor(book, growing, tale.cast());
      for (int id = 0; id < tale.chronicle().size(); id++) {
        var e = tale.chronicle().entry(id);
        growing.append(e.atMillis(), e.where(), e.fact(), e.cause(), e.marks());
        if (id % step == 0) {
          monitor.follow();
        }
      }
      monitor.follow();
      assertThat(text(monitor.report(), StateAt.UNKNOWN)).isEqualTo(whole);
    }

    Path file = folder.resolve("tale.chronicle");
    ChronicleFile.write(file, tale.chronicle());
    Chronicle read = ChronicleFile.read(file).chronicle();
    assertThat(text(BeatReport.of(book, read, tale.cast()), StateAt.UNKNOWN)).isEqualTo(whole);
  }

  @Test
  void anActIsSettledAsSoonAsNothingCanChangeIt() {
    Tale tale = Tale.read("harbour");
    StoryBook book =
        StoryBook.read(
            Yaml.read(
                "story.yaml",
                """
                acts: [{id: I}, {id: II}]
                beats:
                  - {id: a, act: I, title: a, pattern: "found(bert, letter)"}
                  - {id: b, act: I, title: b, pattern: "stolen(carla, letter)", unless: "struck(anna, bert)"}
                  - {id: c, act: II, title: c, pattern: "sank(tern)", after: b}
                  - {id: d, act: II, title: d, pattern: "found(bert, letter)", after: b}
                """),
            new Problems());
    Chronicle growing = new Chronicle(tale.chronicle().header());
    BeatMonitor monitor = new BeatMonitor(book, growing, tale.cast());
    List<Integer> settled = new ArrayList<>();
    for (int id = 0; id < tale.chronicle().size(); id++) {
      var e = tale.chronicle().entry(id);
      growing.append(e.atMillis(), e.where(), e.fact(), e.cause(), e.marks());
      monitor.follow();
      if (monitor.settled(List.of("I"))) {
        settled.add(id);
      }
    }
    assertThat(settled).first().isEqualTo(14);
    assertThat(settled).hasSize(tale.chronicle().size() - 14);
    assertThat(monitor.holding("d")).isEqualTo(monitor.holding("a"));
    assertThat(monitor.settled(List.of("I", "II"))).isFalse();
  }

  /// What comes after a beat that never holds is judged as if that were not asked for; what may still come is waited
  /// for.
  @Test
  void aBeatThatIsMissingTakesNoOtherWithIt() {
    Tale tale = Tale.read("harbour");
    StoryBook book =
        StoryBook.read(
            Yaml.read(
                "story.yaml",
                """
                acts: [{id: I}]
                roles: {Thief: {kind: person}}
                beats:
                  - {id: never, act: I, title: never, pattern: "sank(tern)"}
                  - {id: blow, act: I, title: blow, pattern: "struck(anna, Thief)", after: [never, theft]}
                  - {id: theft, act: I, title: theft, pattern: "stolen(Thief, letter)", after: never}
                  - {id: find, act: I, title: find, pattern: "found(Thief, letter)", after: [never, theft]}
                  - id: quiet
                    act: I
                    title: found before anybody is struck
                    pattern: "found(_, letter)"
                    after: never
                    unless: "struck(_, _)"
                """),
            new Problems());
    Chronicle growing = new Chronicle(tale.chronicle().header());
    BeatMonitor monitor = new BeatMonitor(book, growing, tale.cast());
    for (int id = 0; id < tale.chronicle().size(); id++) {
      var e = tale.chronicle().entry(id);
      growing.append(e.atMillis(), e.where(), e.fact(), e.cause(), e.marks());
      monitor.follow();
      monitor.report();
    }
    assertThat(monitor.settled(List.of("I"))).isFalse();
    assertThat(monitor.holding("theft")).isEmpty();
    BeatReport report = monitor.report();
    assertThat(report.verdicts().stream().map(v -> v.beat().id() + " " + v.status().text()))
        .containsExactly("never missing", "blow held", "theft held", "find missing", "quiet held");
    assertThat(report.roles().of("Thief")).contains(Terms.atom("bert"));
    Sentences sentences = Sentences.plain(growing);
    assertThat(
            new WhyNot(report, sentences, Plans.UNKNOWN).of(report.verdict("theft").orElseThrow()))
        .isEqualTo("judged without beat never, which should come before it");
    assertThat(
            new WhyNot(report, sentences, Plans.UNKNOWN).of(report.verdict("find").orElseThrow()))
        .contains("never got this far: never is the first that is missing", "not after beat theft");
  }

  static StoryBook book(String name, Tale tale) {
    Problems problems = new Problems();
    StoryBook book =
        StoryBook.read(
            Yaml.read(name + ".yaml", Golden.read("beats/" + name + ".yaml")),
            Known.of(tale.names(), tale.cast(), new Places(tale.chronicle())),
            problems);
    problems.throwIfAny();
    return book;
  }

  private static String text(BeatReport report, StateAt state) {
    Sentences sentences = Sentences.plain(report.facts().chronicle());
    StringBuilder out = new StringBuilder();
    for (Verdict verdict : report.verdicts()) {
      out.append(verdict.beat().id()).append(' ').append(verdict.status().text());
      verdict
          .holding()
          .ifPresent(h ->
              out.append(" #")
                  .append(h.fact())
                  .append(" of ")
                  .append(h.entries())
                  .append(' ')
                  .append(h.values()));
      out.append(verdict.imposed() ? " imposed" : "").append('\n');
      String why = new WhyNot(report, sentences, Plans.UNKNOWN).of(verdict);
      out.append(why.isEmpty() ? "" : "  " + why + "\n");
    }
    out.append(report.summary()).append('\n').append("roles ").append(report.roles()).append('\n');
    for (ClaimVerdict verdict : ClaimCheck.of(report, state, sentences)) {
      out.append(verdict.claim().id()).append(' ').append(verdict.outcome().text());
      out.append(verdict.hole() ? " hole " : " ").append(verdict.entries()).append('\n');
      out.append(verdict.why().isEmpty() ? "" : "  " + verdict.why() + "\n");
    }
    return out.toString();
  }

  /// `in(What, Place)` by the moves so far.
  private record Places(Chronicle chronicle) implements StateAt {
    @Override
    public Answers after(int entry) {
      Map<String, Struct> last = new LinkedHashMap<>();
      for (int id = 0; id <= entry; id++) {
        if (chronicle.fact(id).type().name().equals("Moved")) {
          EntityId what = (EntityId) chronicle.fact(id).argument(0);
          EntityId to = (EntityId) chronicle.fact(id).argument(2);
          last.put(
              what.name(),
              Terms.struct("in", Terms.of(what), Terms.of(to))
                  .with(Terms.struct("entry", Terms.number(id))));
        }
      }
      return Answers.from(_ -> last.values());
    }

    @Override
    public Collection<Relation> relations() {
      return List.of(new Relation("in", 2));
    }
  }
}
