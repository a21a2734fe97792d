package dramaturg.world.mechanics.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.contagion.works.Assimilation;
import dramaturg.world.mechanics.contagion.works.Progress;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.harm.Impact;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static final String SPACE =
      """
      kinds:
        moth: {is: vessel, clings: true, size: 60 m, hull: 300 TJ, carries: [silk], body_of: weaver}
      entities:
        sky: {is: place, star_map: [0 ly, 0 ly]}
        silk: {is: strain, stages: [{stage: spun, takes: true}]}
        liner: {is: vessel, in: sky, position: [0, 0], size: 300 m, hull: 900 TJ, assimilation_work: 100 h}
        gunboat: {is: vessel, in: sky, position: [20_000 km, 0], hull: 900 TJ}
        rider: {is: moth, in: sky, position: [0, 1 km]}
        weaver: {is: person, carries: [silk], in: gunboat, mind: {}}
      """;

  private static Trial onTheHull() {
    Trial trial = Trial.of(SPACE);
    trial.happens(new Shapes.Clung(trial.id("rider"), trial.id("liner")));
    return trial;
  }

  private static Hit hit(Trial trial, long terajoules) {
    return new Hit(trial.id("rider"), trial.id("gunboat"), "gun", terajoules);
  }

  @Test
  void whatTheHullOfARiderHoldsDoesNotReachTheHullBeneath() {
    Trial trial = onTheHull();
    trial.happens(hit(trial, 200));
    assertThat(trial.facts(Impact.class)).isEmpty();
    assertThat(trial.of("rider", Hull.HULL).points()).isEqualTo(100);
    assertThat(trial.of("liner", Hull.HULL).points()).isEqualTo(900);
  }

  @Test
  void whatItDoesNotHoldGoesOnIntoTheHullBeneath() {
    Trial trial = onTheHull();
    trial.happens(hit(trial, 340));
    assertThat(trial.facts(Impact.class))
        .containsExactly(new Impact(trial.id("liner"), trial.id("gunboat"), "gun", 40));
    assertThat(trial.of("liner", Hull.HULL).points()).isEqualTo(860);
  }

  @Test
  void aRiderThatIsDestroyedWorksNoMore() {
    Trial trial = onTheHull();
    trial.happens(
        new Progress.AssimilationBegun(trial.id("rider"), trial.id("liner"), trial.id("silk")));
    trial.until(1_000);
    assertThat(trial.of("liner", Assimilation.ASSIMILATION).pace()).isEqualTo(1);
    trial.happens(new Destroyed(trial.id("rider"), trial.id("gunboat")));
    trial.until(2_000);
    assertThat(trial.of("liner", Assimilation.ASSIMILATION).pace()).isZero();
  }
}
