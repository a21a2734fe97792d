package dramaturg.world.mechanics.combat.fire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimTest {
  @ParameterizedTest
  @CsvSource({
    "299792458, 100, 20, 100000000, 791_000, 791_300", // a beam over 100,000 km: 0.33 s, 1.1 m:
    // ~0.8 * 0.989
    "299792458, 100, 0, 100000000, 800_000, 800_000",
    "1000000, 100, 20, 10000000, 72_700, 72_800", // a torpedo, 10 s, 1 km: 0.8 * 100 / 1100
    "1000000, 1500, 2, 10000000, 750_000, 750_000", // the same at something huge and sluggish: 0.8
    // * 1500 / 1600
    "1000000, 100, 20, 0, 800_000, 800_000",
  })
  void sizeAndAgilityCountAgainstSlowShots(
      long speed, double radius, double agility, double metres, String least, String most) {
    Weapon weapon = new Weapon("lance", 1, Long.MAX_VALUE, 0, 1_000, 800_000, speed, true, 0);
    long low = Long.parseLong(least.replace("_", ""));
    long high = Long.parseLong(most.replace("_", ""));
    assertThat(Aim.chance(weapon, radius, agility, metres)).isBetween(low, high);
  }
}
