package dramaturg.world.mechanics.contagion;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.contagion.works.Progress;
import org.junit.jupiter.api.Test;

/// What grows in a thing that is being assimilated.
class GrownTest {
  private static final String PACK =
      """
      kinds:
        lamp: {is: device, function: lighting}
        rock: {is: body, assimilation_work: 1 h}
      entities:
        mites:
          is: strain
          stages: [{stage: awake, takes: true}]
          builds: [{at: 20 %, grows: lamp, copies: 2}, {at: 60 %, grows: lamp, copies: 2}]
        hill: {is: rock}
        worker: {is: person, in: hill, carries: [mites], injects: true, mind: {beliefs: [busy]}}
      """;

  /// Each has a name of its own, also those that come later.
  @Test
  void theSameKindGrowsAgain() {
    Trial trial = Trial.of(PACK);
    trial.happens(
        new Progress.AssimilationBegun(trial.id("worker"), trial.id("hill"), trial.id("mites")));
    trial.until(2 * 3_600_000);
    assertThat(trial.facts(Progress.Grown.class))
        .extracting(grown -> grown.thing().text())
        .containsExactly("hill_lamp_1", "hill_lamp_2", "hill_lamp_3", "hill_lamp_4");
  }
}
