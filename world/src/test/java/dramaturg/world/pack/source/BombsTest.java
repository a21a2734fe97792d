package dramaturg.world.pack.source;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problems;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts made to exhaust a reader. Most are files of the largest size that is read at all, or unfold
/// into more; some are smaller, to spare the build.
class BombsTest {
  private static final int SIZE = PackFiles.MOST_BYTES;

  static Stream<Arguments> bombs() {
    return Stream.of(
        Arguments.of("lists in lists", "[".repeat(SIZE)),
        Arguments.of("tables in tables", "{".repeat(SIZE)),
        Arguments.of("tables in tables with keys", "{a: ".repeat(SIZE / 4)),
        Arguments.of("lists in lines", "- ".repeat(SIZE / 2)),
        Arguments.of("keys in keys", "? ".repeat(SIZE / 2)),
        Arguments.of("steps", steps()),
        Arguments.of("aliases of aliases", laughs()),
        Arguments.of(
            "aliases of one large thing",
            "a: &a [" + "x, ".repeat(1_000) + "x]\nb: [" + "*a, ".repeat(100_000) + "*a]"),
        Arguments.of("one long quote", "\"" + "a ".repeat(SIZE / 2)),
        Arguments.of("many open quotes", "'\n".repeat(SIZE / 2)),
        Arguments.of(
            "many anchors",
            IntStream.range(0, 20_000)
                    .mapToObj(i -> "- &a" + i + " x\n")
                    .collect(Collectors.joining())
                + "- *b"),
        Arguments.of("colons", ":".repeat(SIZE / 8)),
        Arguments.of("many items", "[" + "a,".repeat(SIZE / 2 - 1) + "]"),
        Arguments.of("many blocks", "- |\n x\n".repeat(SIZE / 40) + "- *b"),
        Arguments.of("tabs", "\t".repeat(SIZE)),
        Arguments.of("lines of tabs", "\t\n".repeat(SIZE / 2)),
        Arguments.of("one repeated key", "a: 1\n".repeat(SIZE / 40)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  @Timeout(120)
  void aBombIsAProblemAndNoHang(String name, String text) {
    Problems problems = new Problems();
    YamlReader.read(new SourceText("bomb.yaml", text), new Budget(), problems);
    assertThat(problems.sorted())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(400));
  }

  private static String steps() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() + 2 * i + 3 < SIZE; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  private static String laughs() {
    return "a0: &a0 [x, x]\n"
        + IntStream.range(1, 60)
            .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1))
            .collect(Collectors.joining());
  }
}
