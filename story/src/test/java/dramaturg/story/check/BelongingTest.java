package dramaturg.story.check;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problems;
import dramaturg.story.Tale;
import dramaturg.story.Yaml;
import dramaturg.story.beat.Known;
import dramaturg.story.beat.StoryBook;
import dramaturg.story.facts.StateAt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// To which act what belongs, where two acts go on at the same time.
class BelongingTest {
  /// In the north a fire is laid and burns; in the south a guest is met and shown a boat, while it burns.
  private static final String TALE =
      """
      fact Opened(pack: text, seed: number)
      fact Laid(who: entity)
      fact Burnt(what: entity)
      fact Smoked(what: entity)
      fact Landed(who: entity)
      fact Met(who: entity)
      fact Shown(who: entity)
      fact Rained(where: entity)
      who mara: person "Mara"
      who otto: person "Otto"
      who barn: place "the barn"
      #0 0d 00:00 Opened(pack="tale", seed=1)
      #1 0d 00:10 Laid(who=mara) <- 0
      #2 0d 01:00 Landed(who=otto) <- 0
      #3 0d 01:10 Met(who=otto) <- 2
      #4 0d 02:00 Smoked(what=barn) <- 1
      #5 0d 02:10 Rained(where=barn)
      #6 0d 03:00 Shown(who=otto) <- 0
      #7 0d 04:00 Burnt(what=barn) <- 1
      #8 0d 05:00 Smoked(what=barn) <- 7
      #9 0d 06:00 Rained(where=barn)
      #10 0d 07:00 Met(who=mara) <- 3
      #11 0d 08:00 Smoked(what=barn) <- 7
      """;

  private static final String STORY =
      """
      acts: [{id: north}, {id: south}, {id: never}]
      beats:
        - {id: lays, act: north, title: a, pattern: "laid(mara)"}
        - {id: burns, act: north, title: b, pattern: "burnt(barn)"}
        - {id: lands, act: south, title: c, pattern: "landed(otto)"}
        - {id: shows, act: south, title: d, pattern: "shown(otto)"}
        - {id: meets, act: south, title: e, pattern: "met(mara)"}
        - {id: drowns, act: never, title: f, pattern: "landed(mara)"}
      """;

  private final BeatReport report = report(STORY);

  private static BeatReport report(String story) {
    Tale tale = Tale.of(TALE);
    Known known = Known.of(tale.names(), tale.cast(), StateAt.UNKNOWN);
    Problems problems = new Problems();
    StoryBook book =
        StoryBook.read(Yaml.read("story.yaml", story), new LinkedHashMap<>(), known, problems);
    assertThat(problems.sorted()).isEmpty();
    return BeatReport.of(book, tale.chronicle(), tale.cast());
  }

  private List<Integer> within(String... acts) {
    IntPredicate within = report.within(List.of(acts));
    return IntStream.range(0, report.end()).filter(within).boxed().toList();
  }

  @Test
  void whatLeadsToABeatIsToldWithItThoughItsNeighboursAreNot() {
    assertThat(within("north")).contains(1, 7).doesNotContain(2, 3, 6, 10);
    assertThat(within("south")).contains(2, 3, 6, 10).doesNotContain(1, 7);
  }

  @Test
  void whatLeadsNowhereGoesWithTheBeatThatItFollowsFromWhileItsActGoesOn() {
    assertThat(within("north")).contains(4);
    assertThat(within("south")).contains(8).doesNotContain(4);
  }

  @Test
  void whatHasToDoWithNothingGoesWithTheNextBeat() {
    assertThat(within("south")).contains(5, 9);
  }

  @Test
  void whatComesAfterAllBeatsIsTheLastActs() {
    assertThat(within("never")).containsExactly(11);
  }

  @Test
  void theActsTogetherAreTheWhole() {
    List<Integer> all = IntStream.range(0, report.end()).boxed().toList();
    assertThat(within()).isEqualTo(all);
    assertThat(within("north", "south", "never")).isEqualTo(all);
    List<Integer> singly =
        List.of("north", "south", "never").stream().flatMap(act -> within(act).stream()).toList();
    assertThat(singly).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void aBeatIsToldWithAllThatItRestsOnInBothActs() {
    BeatReport both =
        report(
            STORY
                + "  - {id: x, act: north, title: g, pattern: [\"landed(otto)\", \"burnt(barn)\"]}\n");
    assertThat(both.within(List.of("north"))).accepts(2);
    assertThat(both.within(List.of("south"))).accepts(2);
  }
}
