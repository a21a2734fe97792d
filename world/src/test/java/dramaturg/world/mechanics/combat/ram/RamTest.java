package dramaturg.world.mechanics.combat.ram;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.combat.Duel;
import dramaturg.world.mechanics.combat.ram.RamFacts.RamMissed;
import dramaturg.world.mechanics.combat.ram.RamFacts.RammingBegun;
import dramaturg.world.mechanics.combat.ram.RamFacts.RammingEnded;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.harm.Exploded;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.harm.Rammed;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RamTest {
  private static final String SHIPS =
      """
      entities:
        barge:
          is: vessel
          in: sol
          position: [0 km, 0 km]
          hull: 300 TJ
          mass: 400 kt
          self_destruct: 900 TJ
          parts: {bridge: {is: bridge}}
        skipper: {is: person, in: barge_bridge, mind: {goals: [play]}}
        hulk:
          is: vessel
          in: sol
          position: [30000 km, 0 km]
          hull: 2000 TJ
          size: 3 km
          mass: 40 Mt
          agility: 1 m/s2
          impulse_speed: 50 km/s
          parts: {bridge: {is: bridge}}
        helmsman: {is: person, in: hulk_bridge, mind: {goals: [play]}}
      """;

  private static Trial trial(String skipper, String helmsman) {
    Map<String, String> minds = Map.of("skipper", skipper, "helmsman", helmsman);
    return Duel.of(SHIPS, 1, minds, "barge", "hulk");
  }

  @Test
  void aDriveThatIsHurtDoesNotTurnTheDashBackToAnEarlierCourse() {
    String drive = "drive: {is: device, function: impulse, impulse_speed: 100 km/s}";
    String ships =
        SHIPS.replaceFirst("bridge: \\{is: bridge\\}", "bridge: {is: bridge}, " + drive)
            + "  buoy: {is: body, in: sol, position: [0 km, 90000 km]}\n";
    String skipper = "+!play <- set_course(barge, buoy); ram(barge, hulk).";
    Map<String, String> minds = Map.of("skipper", skipper, "helmsman", "+!play.");
    Trial trial = Duel.of(ships, 1, minds, "barge", "hulk");
    trial.until(10_000);
    trial.happens(new DeviceDamaged(trial.id("barge_drive"), 50));
    trial.until(600_000);
    assertThat(trial.facts(Rammed.class)).hasSize(1);
  }

  @Test
  void whoMeansToRamDashesToWhereTheTargetWillBe() {
    Trial trial = trial("+!play <- ram(barge, hulk).", "+!play.");
    trial.until(299_999);
    assertThat(trial.facts(RammingBegun.class))
        .extracting(RammingBegun::arrivesMillis)
        .containsExactly(300_000L);
    trial.until(300_000);
    assertThat(trial.facts(Rammed.class)).hasSize(1);
    assertThat(trial.facts(Hit.class)).extracting(Hit::terajoules).containsExactly(99L, 99L);
    assertThat(trial.of("hulk", Hull.HULL).points()).isEqualTo(1_901);
    assertThat(trial.of("barge", Hull.HULL).points()).isEqualTo(201);
    assertThat(trial.of("barge", Course.COURSE)).isEqualTo(new Course.Rest(new Vec(30_000, 0)));
  }

  @Test
  void theEnergyIsThatOfTheReducedMass() {
    assertThat(Rams.terajoules(new Bulk(1, 400_000), new Bulk(1, 40_000_000), 100_000))
        .isEqualTo(198);
    assertThat(Rams.terajoules(new Bulk(1, 400_000), new Bulk(1, 40_000_000), 100)).isEqualTo(1);
  }

  @Test
  void theNimbleSwerveAndTheHugeCannot() {
    assertThat(Rams.chance(1_600, 20, 1)).isEqualTo(1_000_000);
    assertThat(Rams.chance(120, 20, 100)).isEqualTo(29_126);
  }

  @Test
  void aTargetThatTurnsIsFollowed() {
    Trial trial =
        trial("+!play <- ram(barge, hulk).", "+!play <- .wait(100000); set_course(hulk, barge).");
    trial.until(1_000_000);
    assertThat(trial.facts(RammingBegun.class).size()).as(trial.toString()).isGreaterThan(1);
    assertThat(trial.facts(Rammed.class)).hasSize(1);
  }

  @Test
  void aChangeOfOnesOwnCourseCallsItOff() {
    Trial trial = trial("+!play <- ram(barge, hulk); .wait(10000); all_stop(barge).", "+!play.");
    trial.until(1_000_000);
    assertThat(trial.facts(Rammed.class)).as(trial.toString()).isEmpty();
    assertThat(Positions.at(trial.world(), trial.id("barge"), 1_000_000).orElseThrow().xKm())
        .isLessThan(1_100);
  }

  @Test
  void anArmedShipGoesUpWithTheCollision() {
    Trial trial = trial("+!play <- arm_self_destruct(barge, 3600); ram(barge, hulk).", "+!play.");
    trial.until(300_000);
    assertThat(trial.facts(Destroyed.class))
        .extracting(d -> d.thing().name())
        .containsExactly("barge");
    assertThat(trial.facts(Exploded.class)).extracting(Exploded::terajoules).containsExactly(900L);
    assertThat(trial.of("hulk", Hull.HULL).points()).isEqualTo(2_000 - 99 - 450);
    trial.until(4_000_000);
    assertThat(trial.facts(Exploded.class)).hasSize(1);
  }

  @Test
  void whoDodgesIsMissed() {
    String wasp = SHIPS.replace("size: 3 km", "size: 20 m").replace("1 m/s2", "10000 m/s2");
    Map<String, String> minds =
        Map.of("skipper", "+!play <- ram(barge, hulk).", "helmsman", "+!play.");
    Trial trial = Duel.of(wasp, 1, minds, "barge", "hulk");
    trial.until(300_000);
    assertThat(trial.facts(RamMissed.class)).hasSize(1);
    assertThat(trial.facts(RammingEnded.class)).hasSize(1);
    assertThat(trial.facts(Rammed.class)).isEmpty();
  }
}
