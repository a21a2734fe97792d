package dramaturg.bench.film;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.story.claim.ClaimCheck;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.facts.Sentences;
import dramaturg.story.hole.Hole;
import dramaturg.story.hole.Holes;
import dramaturg.story.plot.Plot;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.PackSource;
import dramaturg.world.state.hive.Severed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The flagship pack: its beats hold in its own seed, and what is changed in its world changes its story.
class FilmTest {
  private static final Path PACK = Path.of("../packs/borg-war");

  private static Telling told(Optional<String> variant) {
    Script script = Script.of(PackSource.in(PACK), variant);
    return Telling.begin(script, script.pack().seed()).play(Telling.Until.THE_END);
  }

  private static List<String> held(Telling telling) {
    return telling.report().verdicts().stream()
        .filter(verdict -> verdict.status() == Status.HELD)
        .map(verdict -> verdict.beat().id())
        .toList();
  }

  @Test
  void everyBeatHoldsInThePacksOwnSeed() {
    Telling telling = told(Optional.empty());
    List<Verdict> verdicts = telling.report().verdicts();
    assertThat(held(telling)).hasSameSizeAs(verdicts);
    assertThat(verdicts.stream().filter(Verdict::imposed)).hasSizeLessThanOrEqualTo(3);
  }

  /// The text contradicts itself about the end of a ship. That comes out of the claims, and nothing else does.
  @Test
  void theHolesOfTheTextAreFoundFromItsClaims() {
    Telling telling = told(Optional.empty());
    var state = telling.script().fold(telling.chronicle());
    var sentences = Sentences.plain(telling.chronicle());
    List<ClaimVerdict> claims = ClaimCheck.of(telling.report(), state, sentences);
    List<Hole> holes = Holes.in(new Plot(telling.report(), claims, state, state, sentences, true));
    assertThat(holes).extracting(Hole::beat).containsExactly("2.17");
    assertThat(holes).noneMatch(Hole::open).noneMatch(hole -> hole.facts().isEmpty());
    assertThat(claims).noneMatch(claim -> claim.outcome() == ClaimVerdict.Outcome.OPEN);
  }

  @Test
  void toldTwiceItIsTheSame() {
    assertThat(told(Optional.empty()).fingerprints())
        .isEqualTo(told(Optional.empty()).fingerprints());
  }

  /// Stopping after the acts that one asks for gives the beginning of the whole, not another story.
  @Test
  void anActAloneIsAPrefixOfTheWhole() {
    Telling whole = told(Optional.empty());
    Script script = whole.script();
    var first = new Telling.Until(List.of("1"), Long.MAX_VALUE);
    Chronicle act = Telling.begin(script, script.pack().seed()).play(first).chronicle();
    assertThat(act.size()).isLessThan(whole.chronicle().size());
    for (int id = 0; id < act.size(); id++) {
      assertThat(act.fact(id)).isEqualTo(whole.chronicle().fact(id));
      assertThat(act.at(id)).isEqualTo(whole.chronicle().at(id));
    }
  }

  /// Without the infection the cube has no reason to leave, and nobody meets the freighter.
  @Test
  void anImmuneDroneLeavesTheFreighterAlone() {
    Telling telling = told(Optional.of("immune-drone"));
    assertThat(held(telling))
        .contains("1.1", "1.2", "1.3")
        .doesNotContain("1.4", "1.6", "1.8", "2.2", "2.4", "2.19");
    Chronicle chronicle = telling.chronicle();
    assertThat(IntStream.range(0, chronicle.size()).mapToObj(chronicle::fact))
        .noneMatch(Severed.class::isInstance);
  }
}
