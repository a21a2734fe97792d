package dramaturg.world.mechanics.engineering;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.engineering.repair.HullRepaired;
import dramaturg.world.mechanics.engineering.repair.Revived;
import dramaturg.world.state.craft.Crippled;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.DeviceRepaired;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.person.Died;
import org.junit.jupiter.api.Test;

class RepairTest {
  private static final String SHIP =
      """
      kinds:
        room: {is: place, room: true}
      entities:
        ship:
          is: vessel
          repair_time: 100 min
          parts:
            cabin: {is: room}
            eyes: {is: device, function: sensors}
            radio: {is: device, function: comms}
            engine: {is: device, function: impulse}
        mate: {is: person, in: ship_cabin}
      """;

  private static final long MINUTE = 60_000;

  private final Trial trial = Trial.of(SHIP);

  private Trial damage(String device, int condition) {
    return trial.happens(new DeviceDamaged(trial.id("ship_" + device), condition));
  }

  private DeviceRepaired repaired(String device, int condition) {
    return new DeviceRepaired(trial.id("ship_" + device), condition);
  }

  @Test
  void whatFailedComesFirstThenTheRestInOrder() {
    damage("radio", 60);
    damage("eyes", 10);
    trial.until(400 * MINUTE);
    assertThat(trial.facts(DeviceRepaired.class))
        .as(trial.toString())
        .containsExactly(repaired("eyes", 50), repaired("radio", 100), repaired("eyes", 100));
  }

  @Test
  void itTakesTheShareOfTheRepairTimeThatIsMissing() {
    damage("radio", 60);
    trial.until(41 * MINUTE - 1);
    assertThat(trial.facts(DeviceRepaired.class)).isEmpty();
    trial.until(41 * MINUTE);
    assertThat(trial.facts(DeviceRepaired.class)).containsExactly(repaired("radio", 100));
  }

  @Test
  void aYardIsQuickerThanTheCrew() {
    String base =
        """
        entities:
          bay: {is: place, star_map: [0 ly, 0 ly]}
          base: {is: vessel, in: bay, yard_time: 10 min}
        """;
    Trial docked =
        Trial.of(
            SHIP.replace("entities:\n", base)
                .replace("is: vessel\n", "is: vessel\n    in: bay\n    docked_at: base\n"));
    docked.happens(new DeviceDamaged(docked.id("ship_radio"), 60));
    docked.until(5 * MINUTE);
    assertThat(docked.facts(DeviceRepaired.class))
        .containsExactly(new DeviceRepaired(docked.id("ship_radio"), 100));
  }

  @Test
  void damageMeanwhileUndoesTheWork() {
    damage("radio", 60);
    trial.until(20 * MINUTE);
    damage("radio", 40);
    trial.until(41 * MINUTE);
    assertThat(trial.facts(DeviceRepaired.class)).isEmpty();
    trial.until((41 + 60) * MINUTE);
    assertThat(trial.facts(DeviceRepaired.class)).containsExactly(repaired("radio", 100));
  }

  @Test
  void nobodyRepairsAboardAShipOfTheDead() {
    trial.happens(new Died(trial.id("mate"), trial.id("ship")));
    damage("radio", 60);
    trial.until(1_000 * MINUTE);
    assertThat(trial.facts(DeviceRepaired.class)).isEmpty();
  }

  @Test
  void aCrippledShipRecoversWhenItsDriveWorks() {
    Trial living =
        Trial.of(
            """
            entities:
              ship:
                is: vessel
                mind: {}
                parts: {engine: {is: device, function: impulse}}
            """);
    living.happens(new Hit(living.id("ship"), living.id("ship"), "lance", 800));
    assertThat(living.facts(Crippled.class)).hasSize(1);
    assertThat(living.of("ship_engine", Device.DEVICE).intact()).isFalse();
    living.until(12 * 60 * MINUTE);
    assertThat(living.facts(Revived.class)).hasSize(1);
    assertThat(living.of("ship", Hull.HULL)).isEqualTo(new Hull(200, 1_000, Hull.State.WHOLE));
  }

  @Test
  void aHullGrowsBackInTwentySteps() {
    Trial whale =
        Trial.of("entities: {whale: {is: vessel, hull: 2000 TJ, regeneration_time: 20 h}}");
    whale.happens(new Hit(whale.id("whale"), whale.id("whale"), "lance", 150));
    whale.until(90 * MINUTE);
    whale.happens(new Hit(whale.id("whale"), whale.id("whale"), "lance", 10));
    whale.until(1_000 * MINUTE);
    assertThat(whale.facts(HullRepaired.class))
        .extracting(HullRepaired::points)
        .containsExactly(100L, 60L);
    assertThat(whale.of("whale", Hull.HULL).points()).isEqualTo(2_000);
  }
}
