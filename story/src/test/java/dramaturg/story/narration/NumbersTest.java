package dramaturg.story.narration;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.time.Spans;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "3 s, a moment",
    "30 s, a few seconds",
    "1 min, a minute",
    "5 min, five minutes",
    "18 min, twenty minutes",
    "30 min, half an hour",
    "58 min, an hour",
    "3 h 10 min, three hours",
    "30 h, thirty hours",
    "3 d, three days",
    "1 d 13 h, two days"
  })
  void spans(String written, String said) {
    assertThat(Numbers.span(Spans.parse(written))).isEqualTo(said);
  }

  @Test
  void numbers() {
    assertThat(Numbers.words(0)).isEqualTo("no");
    assertThat(Numbers.words(12)).isEqualTo("twelve");
    assertThat(Numbers.words(20_000)).isEqualTo("20,000");
    assertThat(Numbers.words(-1_234_567)).isEqualTo("-1,234,567");
    assertThat(Numbers.words(2.5)).isEqualTo("2.5");
    assertThat(Numbers.times(2)).isEqualTo("twice");
    assertThat(Numbers.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }
}
