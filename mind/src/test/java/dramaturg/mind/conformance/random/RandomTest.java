package dramaturg.mind.conformance.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Random programs on both engines: a thousand, or those of other seeds with `-Ddramaturg.random=FROM-TO`.
class RandomTest {
  private static final String SEEDS = System.getProperty("dramaturg.random", "1-1000");

  @Test
  void randomProgramsGiveTheSameTrace() {
    String[] range = SEEDS.split("-");
    assertThat(RandomSearch.search(Long.parseLong(range[0]), Long.parseLong(range[1]))).isEmpty();
  }

  /// A program that differs is made small enough to be read.
  @Test
  void whatDiffersIsMadeSmall() {
    List<String> lines =
        List.of(
            "b(1). b(2).",
            "!go(2).",
            "!other.",
            "+!go(N) : b(N) & not (b(3) | c(N)) <- .print(N); if (b(1)) { !other; act(1) }.",
            "+!other <- .print(\"here; there\").");
    assertThat(Shrinking.shrunk(lines, l -> String.join(" ", l).contains("act(1)")))
        .containsExactly("+!go(N) <- act(1).");
  }
}
