package dramaturg.bench.film;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.story.hole.Hole;
import dramaturg.story.hole.Holes;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.PackSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The second world, which has no ship and no star: its beats hold in its own seed, none of them imposed, and what is
/// changed in it changes its end.
class VeronaTest {
  private static final Path PACK = Path.of("../packs/verona");

  private static Telling told(Optional<String> variant) {
    Script script = Script.of(PackSource.in(PACK), variant);
    return Telling.begin(script, script.pack().seed()).play(Telling.Until.THE_END);
  }

  private static Map<String, Boolean> outcomes(Telling telling) {
    return telling.report().outcomes(telling.script().fold(telling.chronicle()));
  }

  private static List<String> missing(Telling telling) {
    return telling.report().verdicts().stream()
        .filter(verdict -> verdict.status() != Status.HELD)
        .map(verdict -> verdict.beat().id())
        .toList();
  }

  @Test
  void everyBeatHoldsAndNoneIsImposed() {
    Telling telling = told(Optional.empty());
    assertThat(telling.report().verdicts()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(missing(telling)).isEmpty();
    assertThat(telling.report().verdicts()).noneMatch(Verdict::imposed);
    assertThat(outcomes(telling))
        .containsEntry("both_live", false)
        .containsEntry("peace", true)
        .containsEntry("letter", false);
  }

  @Test
  void itsPlotHasNoHole() {
    assertThat(Holes.in(FilmTest.plot(told(Optional.empty())))).noneMatch(Hole::open);
  }

  @Test
  void ifTheLetterArrivesBothLiveAndTheFeudGoesOn() {
    Telling telling = told(Optional.of("letter-arrives"));
    assertThat(outcomes(telling))
        .containsEntry("both_live", true)
        .containsEntry("peace", false)
        .containsEntry("letter", true);
    assertThat(missing(telling)).contains("4.6", "5.4", "5.5").doesNotContain("4.5", "4.7", "5.1");
  }

  @Test
  void withoutSwordsNobodyIsKilledOrBanished() {
    Telling telling = told(Optional.of("swords-forbidden"));
    assertThat(outcomes(telling)).containsEntry("both_live", true);
    assertThat(missing(telling)).contains("3.2", "3.3", "3.4", "4.3").doesNotContain("2.5", "3.1");
  }

  @Test
  void aNurseWhoTalksSparesTheDraught() {
    Telling telling = told(Optional.of("nurse-talks"));
    assertThat(outcomes(telling)).containsEntry("both_live", true);
    assertThat(missing(telling)).contains("4.3", "4.5", "5.5").doesNotContain("3.4", "3.7");
  }

  /// Where Tybalt falls first nobody is banished, and who is in town needs no letter.
  @Test
  void whoIsNotBanishedIsToldByWordOfMouth() {
    Telling telling = Telling.begin(Script.of(PackSource.in(PACK), Optional.empty()), 7);
    telling.play(Telling.Until.THE_END);
    assertThat(outcomes(telling)).containsEntry("both_live", true).containsEntry("letter", false);
    assertThat(missing(telling)).contains("3.2", "3.4", "4.4").doesNotContain("4.3", "4.5");
  }
}
