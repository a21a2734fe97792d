package dramaturg.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.story.claim.ClaimCheck;
import dramaturg.story.facts.Sentences;
import dramaturg.story.hole.Holes;
import dramaturg.story.plot.Plot;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.template.PackTemplate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The pack that `new` makes can be played at once, and shows what it says that it shows.
class PackTemplateTest {
  private static final PackSource SOURCE = PackSource.of(PackTemplate.files("my-first_pack"));

  @Test
  void itsStoryHoldsInItsOwnSeed() {
    Script script = Script.of(SOURCE, Optional.empty());
    assertThat(script.pack().title()).isEqualTo("My first pack");
    assertThat(statuses(script, script.pack().seed())).containsOnly(Status.HELD);
  }

  @Test
  void itsPlotHasNoHole() {
    Script script = Script.of(SOURCE, Optional.empty());
    Telling telling = Telling.begin(script, script.pack().seed()).play(Telling.Until.THE_END);
    var fold = script.fold(telling.chronicle());
    var sentences = Sentences.plain(telling.chronicle());
    var claims = ClaimCheck.of(telling.report(), fold, sentences);
    var plot = new Plot(telling.report(), claims, fold, fold, sentences, true);
    assertThat(Holes.in(plot)).isEmpty();
  }

  @Test
  void aDecisionCanTurnIt() {
    Script script = Script.of(SOURCE, Optional.empty());
    long held = 0;
    for (long seed = 1; seed <= 40; seed++) {
      held += statuses(script, seed).getLast() == Status.HELD ? 1 : 0;
    }
    assertThat(held).isBetween(20L, 39L);
  }

  @Test
  void itsVariantChangesWhatItSays() {
    Script script = Script.of(SOURCE, Optional.of("bridge-holds"));
    assertThat(statuses(script, script.pack().seed()))
        .containsExactly(Status.HELD, Status.MISSING, Status.MISSING);
  }

  private static List<Status> statuses(Script script, long seed) {
    return Telling.begin(script, seed)
        .play(new Telling.Until(List.of(), Long.MAX_VALUE))
        .report()
        .verdicts()
        .stream()
        .map(Verdict::status)
        .toList();
  }
}
