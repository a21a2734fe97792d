package dramaturg.world.state.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dramaturg.world.state.space.matter.Pull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PullTest {
  /// The Earth's: 9.807 m/s2 at 6371 km, in cubic kilometres per square millisecond.
  private static final double EARTH = 9.807e-9 * 6371 * 6371;

  /// Integrates the fall in small steps, as no formula would.
  private static double stepped(double strength, double from, double to) {
    double distance = from;
    double speed = 0;
    double step = 20;
    double millis = 0;
    while (distance > to) {
      double middle = speed + strength / (distance * distance) * step / 2;
      distance -= middle * step;
      speed += strength / (distance * distance) * step;
      millis += step;
    }
    return millis;
  }

  @ParameterizedTest
  @CsvSource({"7371, 6371", "20000, 6371", "50000, 6371", "300, 12"})
  void aFallTakesAsLongAsTheLawOfGravityDemands(double from, double to) {
    double strength = from < 1000 ? 1e-3 : EARTH;
    double expected = stepped(strength, from, to);
    assertThat((double) Pull.fallMillis(strength, from, to))
        .isCloseTo(expected, within(expected * 0.01 + 20));
  }

  @Test
  void reachAndTideFollowTheStrength() {
    Pull pull = Pull.told(1_000, 0, Long.MAX_VALUE);
    assertThat(pull.reachKm()).isCloseTo(10_000, within(1e-6));
    double breaks = pull.breaksKm(0.1);
    double here = pull.strength() / (breaks * breaks);
    double there = pull.strength() / ((breaks - 0.1) * (breaks - 0.1));
    assertThat((there - here) / 1e-9).as("tide in m/s2").isCloseTo(100, within(3.0));
  }

  @Test
  void itIsFilledOnce() {
    Pull pull = Pull.told(1_000, 0, 500);
    assertThat(pull.fed(400).filledBy(400)).isFalse();
    assertThat(pull.fed(400).fed(200).filledBy(200)).isTrue();
    assertThat(pull.fed(400).fed(200).fed(100).filledBy(100)).isFalse();
  }
}
