package dramaturg.world.mechanics.combat.fire;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.combat.Duel;
import dramaturg.world.mechanics.combat.fire.FireFacts.AttackBegun;
import dramaturg.world.mechanics.combat.fire.FireFacts.AttackEnded;
import dramaturg.world.mechanics.combat.fire.FireFacts.Fired;
import dramaturg.world.state.craft.Crippled;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Vec;
import dramaturg.world.state.thought.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttackTest {
  private static final String SHIPS =
      """
      entities:
        hawk:
          is: vessel
          in: sol
          position: [0 km, 0 km]
          parts:
            bridge: {is: bridge}
            left: {is: gun}
            right: {is: gun}
            far: {is: gun, weapon_kind: torpedo, shot: 50 TJ, shot_interval: 1 min, weapon_minimum_range: 5000 km}
        captain: {is: person, in: hawk_bridge, mind: {goals: [play]}}
        dove: {is: vessel, in: sol, position: [1000 km, 0 km], hull: 400 TJ}
      """;

  private static Trial trial(String plans) {
    return Duel.of(SHIPS, 1, Map.of("captain", plans), "hawk", "dove");
  }

  private static Trial attacked() {
    return trial("+!play <- attack(hawk, dove).");
  }

  @Test
  void gunsOfAMakeFireTogetherAtTheirInterval() {
    Trial trial = attacked().until(30_000);
    assertThat(trial.facts(Hit.class))
        .hasSize(3)
        .allSatisfy(hit -> {
          assertThat(hit.terajoules()).isEqualTo(20);
          assertThat(hit.weapon()).isEqualTo("gun");
        });
    assertThat(trial.of("dove", Hull.HULL).points()).isEqualTo(340);
  }

  @Test
  void aVolleyFollowsFromTheAttackAndNotFromTheVolleyBefore() {
    Trial trial = attacked().until(30_000);
    int begun = -1;
    for (int id = 0; id < trial.stage().chronicle().size(); id++) {
      if (trial.stage().chronicle().fact(id) instanceof AttackBegun) begun = id;
      if (trial.stage().chronicle().fact(id) instanceof Hit)
        assertThat(trial.stage().chronicle().causes(id)).containsExactly(begun);
    }
  }

  @Test
  void itEndsWithItsTarget() {
    Trial trial = attacked().until(600_000);
    assertThat(trial.facts(Crippled.class)).hasSize(1);
    assertThat(trial.facts(Destroyed.class)).hasSize(1);
    assertThat(trial.facts(AttackEnded.class)).hasSize(1);
    assertThat(trial.facts(Hit.class)).hasSize(20);
    assertThat(trial.stage().world().has(trial.id("hawk"), Attacking.ATTACKING)).isFalse();
  }

  @Test
  void itStopsAtACrippledTargetIfOrderedSo() {
    Trial trial = trial("+!play <- attack_until(hawk, dove, crippled).").until(600_000);
    assertThat(trial.facts(Crippled.class)).hasSize(1);
    assertThat(trial.facts(Destroyed.class)).isEmpty();
    assertThat(trial.of("dove", Hull.HULL).points()).isEqualTo(100);
    assertThat(trial.facts(AttackEnded.class)).hasSize(1);
  }

  @Test
  void itCeasesWhenOrdered() {
    Trial trial = trial("+!play <- attack(hawk, dove); .wait(25000); cease_fire(hawk).");
    trial.until(600_000);
    assertThat(trial.facts(AttackEnded.class)).hasSize(1);
    assertThat(trial.facts(Hit.class).size()).isBetween(2, 3);
  }

  @Test
  void itEndsWhenTheTargetIsOutOfRange() {
    Trial trial = attacked().until(20_000);
    trial.put("dove", Course.COURSE, new Course.Rest(new Vec(200_000, 0)));
    trial.until(600_000);
    assertThat(trial.facts(AttackEnded.class)).hasSize(1);
    assertThat(trial.facts(Hit.class)).hasSize(2);
  }

  @Test
  void fartherOffTheSlowGunsBearAsWell() {
    Trial trial = trial("+!play <- .wait(1000); attack(hawk, dove).");
    trial.put("dove", Course.COURSE, new Course.Rest(new Vec(6_000, 0)));
    trial.until(60_000);
    assertThat(trial.facts(Hit.class)).extracting(Hit::weapon).contains("torpedo", "gun");
  }

  @Test
  void withoutAWeaponThatWorksItIsOver() {
    Trial trial = attacked().until(15_000);
    for (String gun : new String[] {"left", "right", "far"})
      trial.happens(new DeviceDamaged(trial.id("hawk_" + gun), 0));
    trial.until(600_000);
    assertThat(trial.facts(AttackEnded.class)).hasSize(1);
  }

  @Test
  void oneGunLessIsOneGunLess() {
    Trial trial = attacked().until(10_000);
    trial.happens(new DeviceDamaged(trial.id("hawk_left"), 0));
    trial.until(20_000);
    assertThat(trial.facts(Hit.class)).extracting(Hit::terajoules).containsExactly(20L, 10L);
  }

  @Test
  void aSingleShotWaitsUntilItsWeaponIsReady() {
    Trial trial = trial("+!play <- fire(hawk_left, dove); fire(hawk_left, dove).");
    trial.until(9_999);
    assertThat(trial.facts(Fired.class)).hasSize(1);
    trial.until(10_000);
    EntityId hawk = trial.id("hawk");
    EntityId dove = trial.id("dove");
    assertThat(trial.facts(Fired.class))
        .hasSize(2)
        .contains(new Fired(hawk, trial.id("hawk_left"), dove, "gun"));
    assertThat(trial.of("dove", Hull.HULL).points()).isEqualTo(380);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attack(hawk, hawk) | own_vessel",
        "attack(hawk, captain) | no_such_target",
        "attack(dove, hawk) | not_at_the_controls",
        "fire(hawk_far, dove) | too_near",
        "fire(hawk_bridge, dove) | no_such_device",
        "attack(hawk, sol) | no_such_target",
      })
  void whatCannotBeDoneIsRefused(String deed, String reason) {
    Trial trial = trial("+!play <- " + deed + ".").until(60_000);
    assertThat(trial.facts(Refused.class)).extracting(Refused::reason).containsExactly(reason);
  }

  @Test
  void whatTheSensorsDoNotHoldIsNotShotAt() {
    String blind = SHIPS.replace("[0 km, 0 km]", "[0 km, 0 km]\n    sensor_range: 500 km");
    String plans = "+!play <- .wait(1000); attack(hawk, dove).";
    Trial trial = Duel.of(blind, 1, Map.of("captain", plans), "dove");
    trial.until(60_000);
    assertThat(trial.facts(Refused.class))
        .extracting(Refused::reason)
        .containsExactly("not_detected");
  }
}
