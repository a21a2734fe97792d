package dramaturg.world.mechanics.combat.shield;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.combat.Duel;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Installed;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.harm.Adaptation;
import dramaturg.world.state.harm.Adapted;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.harm.Impact;
import dramaturg.world.state.thought.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShieldsTest {
  private static final String SHIP =
      """
      entities:
        ship:
          is: vessel
          in: sol
          shields: 200 TJ
          shield_recharge: 200 s
          shields_up: true
          adapts_after: 400 TJ
          adapts_up_to: 80 %
          parts:
            bridge: {is: bridge}
        captain: {is: person, in: ship_bridge, mind: {goals: [play]}}
      """;

  private static Trial trial(String plans) {
    return Duel.of(SHIP, 1, Map.of("captain", plans), "ship");
  }

  private static Trial struck(Trial trial, String weapon, long terajoules) {
    EntityId ship = trial.id("ship");
    return trial.happens(new Impact(ship, trial.id("sol"), weapon, terajoules));
  }

  @Test
  void theyTakeWhatTheyCanAndRecharge() {
    Trial trial = struck(trial("+!play."), "lance", 80);
    assertThat(trial.facts(Hit.class)).isEmpty();
    Shields shields = trial.of("ship", Shields.SHIELDS);
    assertThat(shields.leftAt(0)).isEqualTo(120_000);
    assertThat(shields.leftAt(10_500)).isEqualTo(130_500);
    assertThat(shields.leftAt(80_000)).isEqualTo(200_000);
    assertThat(shields.leftAt(Long.MAX_VALUE / 2)).isEqualTo(200_000);
  }

  @Test
  void whatTheyCannotTakeIsAHitAndTheyFall() {
    Trial trial = struck(trial("+!play."), "lance", 230);
    assertThat(trial.facts(ShieldsFell.class)).hasSize(1);
    assertThat(trial.facts(Hit.class)).extracting(Hit::terajoules).containsExactly(30L);
    assertThat(Shields.up(trial.world(), trial.id("ship"))).isFalse();
  }

  @Test
  void fallenOnesCanBeRaisedWhenAFifthIsBack() {
    Trial trial =
        trial(
            """
            +shields_fell(V) <- !up(V).
            +shields_recharged(V) <- !up(V).
            +!up(V) <- raise_shields(V).
            -!up(_)[reason(shields_failed)].
            """);
    struck(trial, "lance", 200).until(600_000);
    assertThat(trial.facts(Refused.class)).hasSize(1);
    assertThat(trial.facts(ShieldsRaised.class)).hasSize(1);
    assertThat(trial.of("ship", Shields.SHIELDS).sinceMillis()).isEqualTo(43_000);
  }

  @Test
  void severalBlowsAtOneMomentFindWhatTheLastOneLeft() {
    Trial trial = trial("+!play.");
    EntityId ship = trial.id("ship");
    for (int blow = 0; blow < 3; blow++)
      trial.stage().intervene(new Impact(ship, ship, "lance", 90), "blow " + blow);
    trial.until(0);
    assertThat(trial.facts(Hit.class)).extracting(Hit::terajoules).containsExactly(70L);
  }

  @Test
  void whatAdaptsGetsUsedToAKindOfWeaponInSteps() {
    Trial trial = struck(trial("+!play."), "lance", 120);
    EntityId ship = trial.id("ship");
    assertThat(trial.facts(Adapted.class)).containsExactly(new Adapted(ship, "lance", 20));
    struck(trial, "lance", 50);
    assertThat(trial.of("ship", Shields.SHIELDS).gigajoules()).isEqualTo(40_000);
    struck(trial, "torpedo", 10);
    assertThat(trial.of("ship", Shields.SHIELDS).gigajoules()).isEqualTo(30_000);
    struck(trial, "lance", 2_000);
    assertThat(Adaptation.resists(trial.world(), ship, "lance")).isEqualTo(80);
    assertThat(Adaptation.resists(trial.world(), ship, "torpedo")).isZero();
  }

  @Test
  void resistanceCanBeGivenByOthers() {
    Trial trial = trial("+!play.");
    trial.happens(new Adapted(trial.id("ship"), "lance", 50));
    struck(trial, "lance", 100);
    assertThat(trial.of("ship", Shields.SHIELDS).gigajoules()).isEqualTo(150_000);
    trial.happens(new Adapted(trial.id("ship"), "lance", 10));
    assertThat(Adaptation.resists(trial.world(), trial.id("ship"), "lance")).isEqualTo(50);
  }

  @Test
  void aDeviceKeepsThemUp() {
    Trial trial =
        Duel.of(
            """
            entities:
              rock:
                is: body
                in: sol
                hull: 900 TJ
                parts: {bulwark: {is: device, function: shields, shields: 300 TJ, fitted: false}}
              bulb: {is: device, function: lamp, in: sol}
            """,
            1,
            Map.of(),
            "rock");
    EntityId rock = trial.id("rock");
    EntityId bulwark = trial.id("rock_bulwark");
    assertThat(trial.world().has(rock, Shields.SHIELDS)).isFalse();
    assertThat(Device.of(trial.world(), rock)).isEmpty();
    trial.happens(new Installed(bulwark, rock));
    assertThat(trial.facts(ShieldsFitted.class)).hasSize(1);
    assertThat(Shields.up(trial.world(), rock)).isFalse();
    trial.happens(new ShieldsRaised(rock));
    trial.happens(new DeviceDamaged(bulwark, 10));
    assertThat(trial.facts(ShieldsLowered.class)).hasSize(1);
    trial.happens(new DeviceDamaged(bulwark, 30)).happens(new ShieldsRaised(rock));
    trial.happens(new Switched(bulwark, false));
    assertThat(trial.facts(ShieldsLowered.class)).hasSize(2);
  }
}
