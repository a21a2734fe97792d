package dramaturg.bench.film;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The hunt: what holds of it in the pack's own seed, and what becomes of it when one thing is otherwise.
class HuntTest {
  private static final String SPHERE_LAMED = "Crippled(vessel=great_asteroid";

  @Test
  void helpIsAskedForAndTheBaseIsLost() {
    Told told = Told.asItIs();
    assertThat(told.held())
        .contains("3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.10", "3.11")
        .contains("3.12", "3.13", "3.14", "3.15", "3.16", "3.17", "3.18", "3.19", "3.20", "3.21")
        .contains("3.22", "3.23", "3.24", "3.25", "3.26", "3.27", "3.28", "3.29", "3.30", "3.31");
  }

  /// A hive that is not hurt needs no tricks.
  @Test
  void aWeakerCannonDoesNotCrippleTheSphere() {
    Told told = Told.of("weak-cannon");
    assertThat(told.held()).contains("3.1", "3.5").doesNotContain("3.6", "3.7", "3.11", "3.13");
    assertThat(told.has(SPHERE_LAMED)).isFalse();
  }

  /// What the field can swallow does not break it.
  @Test
  void aLighterGunDoesNotGetThroughTheField() {
    Told told = Told.of("weak-gatling");
    assertThat(told.held()).contains("3.9", "3.10").doesNotContain("3.11", "3.12", "3.13");
    assertThat(told.has("Died(person=", "by=general")).isFalse();
    assertThat(told.has("TechnologyLearnt(technology=ion_beams, mind=archeopendra")).isTrue();
  }

  @Test
  void aBoatWithFuelDoesNotDrift() {
    Told told = Told.of("full-tank");
    assertThat(told.held()).contains("3.14").doesNotContain("3.16");
    assertThat(told.has("FuelRanOut(vessel=generals_shuttle")).isFalse();
  }

  @Test
  void nobodyComesWhoIsNotAsked() {
    Told told = Told.of("silent-liaison");
    assertThat(told.held()).contains("2.17", "2.19").doesNotContain("3.1", "3.2", "3.3", "3.4");
    assertThat(told.has("Departed(vessel=dallas")).isFalse();
    assertThat(told.has("AttackBegun(vessel=great_asteroid, target=rac_tah")).isFalse();
  }
}
