package dramaturg.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StoryTimeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0d 00:00:00.000",
    "5, 0d 00:00:00.005",
    "50, 0d 00:00:00.050",
    "184447250, 2d 03:14:07.250",
    "86399999, 0d 23:59:59.999",
    "-1, -0d 00:00:00.001",
    "9223372036854775807, 106751991167d 07:12:55.807",
    "-9223372036854775808, -106751991167d 07:12:55.808"
  })
  void momentsReadAndWrite(long atMillis, String text) {
    assertThat(StoryTime.text(atMillis)).isEqualTo(text);
    assertThat(StoryTime.parse(text)).isEqualTo(atMillis);
  }

  @ParameterizedTest
  @CsvSource({
    "2d, 172800000",
    "2d 03:14, 184440000",
    "03:14:07, 11647000",
    "1:00, 3600000",
    "0d 00:00:00.5, 500"
  })
  void shortFormsAreRead(String text, long atMillis) {
    assertThat(StoryTime.parse(text)).isEqualTo(atMillis);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "2",
        "2d ",
        "2d03:14",
        "24:00",
        "1:60",
        "1d 1:00:60",
        "999999999999d",
        "٣d",
        " 1d"
      })
  void othersAreRefused(String text) {
    assertThatThrownBy(() -> StoryTime.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("d");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 s",
    "12000000, 3 h 20 min",
    "90061001, 1 d 1 h 1 min 1 s 1 ms",
    "-1500, -1 s 500 ms"
  })
  void durationsAreWritten(long millis, String text) {
    assertThat(Spans.text(millis)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "3 h 20 min, 12000000",
    "1.5 d, 129600000",
    "250 ms, 250",
    "0 s, 0",
    "2 weeks, 1209600000",
    "1 year, 31536000000",
    "3h, 10800000",
    "0.001 s, 1",
    "100 years, 3153600000000"
  })
  void durationsAreRead(String text, long millis) {
    assertThat(Spans.parse(text)).isEqualTo(millis);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "3", "h", "3 hh", "0.0001 s", "3 h,", "-3 h", "999999999999999999 d", "1e3 s"})
  void otherDurationsAreRefused(String text) {
    assertThatThrownBy(() -> Spans.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void extremeDurationsAreWritten() {
    assertThat(Spans.text(Long.MIN_VALUE)).isEqualTo("-106751991167 d 7 h 12 min 55 s 808 ms");
  }
}
