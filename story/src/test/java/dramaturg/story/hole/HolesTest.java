package dramaturg.story.hole;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problems;
import dramaturg.story.Golden;
import dramaturg.story.Tale;
import dramaturg.story.Yaml;
import dramaturg.story.beat.Known;
import dramaturg.story.beat.StoryBook;
import dramaturg.story.check.BeatReport;
import dramaturg.story.claim.ClaimCheck;
import dramaturg.story.facts.Sentences;
import dramaturg.story.plot.Plot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `holes/KIND[.WHAT].txt` is a small telling with exactly one fault, and a detector of that kind finds it and no
/// other finds anything; `KIND[.WHAT].healthy.txt` is the same without the fault, and nobody finds anything.
class HolesTest {
  private static final String PEOPLE = "people.txt";

  static Stream<String> cases() {
    return Golden.names("holes", ".txt").stream()
        .filter(name -> !name.equals(PEOPLE) && !name.endsWith(".expected.txt"))
        .map(name -> name.replace(".txt", ""));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSeededFaultIsFoundAndNothingElse(String name) {
    List<Hole> holes = Holes.in(plot(name, "", true));
    if (name.endsWith(".healthy")) {
      assertThat(holes).isEmpty();
    } else {
      assertThat(holes).extracting(Hole::kind).containsExactly(kind(name));
      Golden.check("holes/" + name + ".expected.txt", text(holes));
    }
  }

  @Test
  void everyKindHasAFaultAndAHealthyTwin() {
    assertThat(cases().filter(name -> !name.endsWith(".healthy")).map(HolesTest::kind).distinct())
        .containsExactlyInAnyOrderElementsOf(Holes.KINDS);
    assertThat(cases().filter(name -> name.endsWith(".healthy")).map(HolesTest::kind).distinct())
        .containsExactlyInAnyOrderElementsOf(Holes.KINDS);
  }

  @Test
  void aHoleCanBeSilencedByItsKindAndWhatItIsAbout() {
    String silence = "silenced: [{hole: open-goal, about: bert, because: the sequel}]\n";
    Plot plot = plot("open-goal", silence, true);
    List<Hole> holes = Holes.in(plot);
    assertThat(holes).extracting(Hole::silenced).containsExactly(Optional.of("the sequel"));
    assertThat(Holes.needless(plot, holes)).isEmpty();
    Plot other = plot("open-goal", silence.replace("bert", "anna"), true);
    assertThat(Holes.in(other)).allMatch(Hole::open);
    assertThat(Holes.needless(other, Holes.in(other))).hasSize(1);
  }

  @Test
  void whatMayStillComeIsNoHole() {
    for (String kind :
        List.of("open-goal", "vanished", "left-unused.spoken", "broken-promise.strand"))
      assertThat(Holes.in(plot(kind, "", false))).as(kind).isEmpty();
  }

  private static String kind(String name) {
    return name.split("\\.")[0];
  }

  private static Plot plot(String name, String more, boolean whole) {
    String[] parts = Golden.read("holes/" + name + ".txt").split("(?m)^--- \\w+\n");
    Tale tale = Tale.of(Golden.read("holes/" + PEOPLE) + parts[1]);
    TaleState state = TaleState.of(parts[2]);
    Problems problems = new Problems();
    StoryBook book =
        StoryBook.read(
            Yaml.read(name + ".yaml", parts[3] + more),
            Known.of(tale.names(), tale.cast(), state),
            problems);
    problems.throwIfAny();
    BeatReport report = BeatReport.of(book, tale.chronicle(), tale.cast());
    Sentences sentences = Sentences.plain(tale.chronicle());
    return new Plot(
        report, ClaimCheck.of(report, state, sentences), state, state, sentences, whole);
  }

  private static String text(List<Hole> holes) {
    return holes.stream()
        .map(hole ->
            hole.severity().text()
                + " about "
                + hole.about()
                + ", beat "
                + hole.beat()
                + ", facts "
                + hole.facts()
                + "\n"
                + hole.why()
                + "\n")
        .collect(Collectors.joining());
  }
}
