package dramaturg.world.pack.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionTest {
  @ParameterizedTest
  @CsvSource({
    "LENGTH, 40 km, 40000",
    "LENGTH, 1.5 km, 1500",
    "LENGTH, 1 AU, 149597870700",
    "LENGTH, 1ly, 9460730472580800",
    "LENGTH, 0, 0",
    "LENGTH, 20_000 m, 20000",
    "STAR_DISTANCE, 4.2 ly, 4200",
    "TIME, 3 h 20 min, 12000000",
    "TIME, 2d, 172800000",
    "TIME, 1 y, 31557600000",
    "TIME, 1h 2min 3s 4ms, 3723004",
    "SPEED, 0.25 c, 74948115",
    "SPEED, 36 km/h, 10",
    "WARP_SPEED, 0.2 ly/h, 200000",
    "WARP_SPEED, 1 c, 114",
    "POWER, 1.21 GW, 1210000000",
    "ENERGY, 600 GJ, 600000000000",
    "MASS, 80 kg, 80",
    "SHARE, 35 %, 350000",
    "SHARE, 0.01%, 100",
    "RATE, 3 per h, 3000000000",
    "RATE, 3/h, 3000000000",
    "RATE, 3 / h, 3000000000",
    "RATE, 1 per y, 114077",
    "ANGLE, -45.5 deg, -45500",
    "ACCELERATION, 1 g, 9807",
  })
  void quantitiesBecomeWholeBaseUnits(Dimension dimension, String text, long base) {
    assertThat(dimension.of(text)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LENGTH | 40 | '40' has no unit",
        "LENGTH | 40 min | 'min' is a unit of time, and a length is expected",
        "LENGTH | 40 parsecs | 'parsecs' is no unit of length",
        "LENGTH | far | 'far' is not a length",
        "LENGTH | 1 km 2 m | '1 km 2 m' is not a length",
        "LENGTH | 1 m; | '1 m;' is not a length",
        "LENGTH | 0.2 m | '0.2 m' is less than the engine can tell from 0",
        "LENGTH | 9e99 km | '9e99 km' is too large",
        "TIME | 3 h 20 | '3 h 20' has no unit",
        "TIME | `` | '' is not a time",
        "SHARE | 3 per cent | 'per cent' is no unit of share",
      })
  void whatIsNoQuantityIsRefused(Dimension dimension, String text, String wrong) {
    assertThatThrownBy(() -> dimension.of(text)).hasMessageStartingWith(wrong + ";");
  }

  @Test
  void theRefusalSaysWhatWouldBeRight() {
    assertThatThrownBy(() -> Dimension.LENGTH.of("7"))
        .hasMessage("'7' has no unit; write a length such as '40 km' (units: m, km, ls, AU, ly)");
  }

  @ParameterizedTest
  @CsvSource({
    "LENGTH, 40000, 40 km",
    "LENGTH, 1234567, 1234.567 km",
    "LENGTH, 999, 999 m",
    "TIME, 12000000, 200 min",
    "TIME, 5400000, 1.5 h",
    "SHARE, 350000, 35 %",
    "SHARE, -10000, -1 %",
    "RATE, 3000000000, 3 per h",
    "LENGTH, 0, 0",
  })
  void baseUnitsAreShownAsAnAuthorWouldWriteThem(Dimension dimension, long base, String text) {
    assertThat(dimension.text(base)).isEqualTo(text);
  }

  @Test
  void examplesAreValid() {
    for (Dimension dimension : Dimension.values()) {
      assertThat(dimension.of(dimension.example())).as(dimension.name()).isPositive();
    }
  }
}
