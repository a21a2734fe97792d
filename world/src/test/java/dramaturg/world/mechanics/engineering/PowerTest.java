package dramaturg.world.mechanics.engineering;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.engineering.power.Power;
import dramaturg.world.mechanics.engineering.power.PowerFailed;
import dramaturg.world.mechanics.engineering.power.PowerRestored;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.DeviceRepaired;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.thought.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PowerTest {
  private static final String SHIP =
      """
      kinds:
        room: {is: place, room: true, controls: true}
      entities:
        ship:
          is: vessel
          power_order: [comms, sensors, weapon]
          repair_time: 100 y
          parts:
            bridge: {is: room}
            core: {is: device, function: reactor, power: 100 MW}
            radio: {is: device, function: comms, power: 10 MW}
            eyes: {is: device, function: sensors, power: 30 MW}
            gun: {is: device, function: weapon, power: 25 MW}
            other_gun: {is: device, function: weapon, power: 25 MW}
            toy: {is: device, function: toy, power: 50 MW, on: false}
        engineer:
          is: person
          in: ship_bridge
          mind: {goals: ["play"]}
      """;

  private Trial trial = Trial.of(SHIP, 1, Map.of("engineer", "+!play <- true."));

  private boolean on(String device) {
    return trial.of("ship_" + device, Device.DEVICE).on();
  }

  @Test
  void inBalanceNothingHappens() {
    trial.until(1_000);
    assertThat(Power.supply(trial.world(), trial.id("ship"))).isEqualTo(100);
    assertThat(Power.demand(trial.world(), trial.id("ship"))).isEqualTo(90);
    assertThat(trial.facts(Switched.class)).isEmpty();
  }

  @Test
  void aShortfallSwitchesOffTheLastInOrderFirst() {
    trial.happens(new DeviceDamaged(trial.id("ship_core"), 70));
    assertThat(trial.facts(PowerFailed.class)).hasSize(1);
    assertThat(on("other_gun")).isFalse();
    assertThat(on("gun")).isTrue();
    assertThat(on("eyes") && on("radio")).isTrue();
  }

  @Test
  void severalBlowsAtOnceAreOneFailure() {
    trial.stage().intervene(new DeviceDamaged(trial.id("ship_core"), 90), "one");
    trial.stage().intervene(new DeviceDamaged(trial.id("ship_core"), 30), "two");
    trial.until(0);
    assertThat(trial.facts(PowerFailed.class)).hasSize(1);
    assertThat(Power.demand(trial.world(), trial.id("ship"))).isEqualTo(10);
  }

  @Test
  void whatWasShedComesBackWithPowerTheMostImportantFirst() {
    trial.happens(new DeviceDamaged(trial.id("ship_core"), 30));
    trial.happens(new DeviceRepaired(trial.id("ship_core"), 70));
    assertThat(trial.facts(PowerRestored.class)).hasSize(1);
    assertThat(on("eyes") && on("gun")).isTrue();
    assertThat(on("other_gun")).isFalse();
    assertThat(on("toy")).isFalse();
  }

  @Test
  void withoutAReactorNothingIsMetered() {
    trial =
        Trial.of(
            """
            entities:
              ship: {is: vessel}
              eyes: {is: device, function: sensors, power: 30 MW, in: ship}
            """);
    trial.happens(new DeviceDamaged(trial.id("eyes"), 90));
    assertThat(trial.facts(PowerFailed.class)).isEmpty();
  }

  @Test
  void aSwitchAsksForPowerAndMakesNoRoom() {
    trial =
        Trial.of(
            SHIP,
            1,
            Map.of(
                "engineer",
                """
                +!play <- !try; switch_off(ship_gun); switch_off(ship_eyes); switch_on(ship_toy).
                +!try <- switch_on(ship_toy).
                -!try[reason(no_power)] <- true.
                """));
    trial.until(60_000);
    assertThat(trial.facts(Refused.class)).extracting(Refused::reason).containsExactly("no_power");
    assertThat(on("toy")).as(trial.toString()).isTrue();
    assertThat(trial.facts(PowerFailed.class)).isEmpty();
  }
}
