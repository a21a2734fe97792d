package dramaturg.world.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.BadInput;
import dramaturg.kernel.data.Problems;
import dramaturg.world.pack.definition.SampleSettings;
import java.util.LinkedHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Large packs in which everything is wrong take no longer to refuse than large packs take to load.
class LargeBadPacksTest {
  private static final int MANY = 10_000;

  static Stream<Arguments> packs() {
    return Stream.of(
        Arguments.of("no kinds", "entities:\n" + many(i -> "  e" + i + ": {is: kind" + i + "}\n")),
        Arguments.of(
            "no kinds of kinds", "kinds:\n" + many(i -> "  k" + i + ": {is: kind" + i + "}\n")),
        Arguments.of("nothing said", "entities:\n" + many(i -> "  e" + i + ": {}\n")),
        Arguments.of(
            "nowhere", "entities:\n" + many(i -> "  e" + i + ": {is: body, in: d" + i + "}\n")),
        Arguments.of(
            "one long line of kinds",
            "kinds:\n" + many(i -> "  k" + i + ": {is: k" + (i + 1) + "}\n")),
        Arguments.of(
            "in one another",
            "entities:\n" + many(i -> "  e" + i + ": {is: body, in: e" + (i + 1) % MANY + "}\n")),
        Arguments.of(
            "wrong keys", "entities:\n" + many(i -> "  e" + i + ": {is: body, key" + i + ": 1}\n")),
        Arguments.of(
            "parts of parts",
            "kinds:\n  a: {is: body, parts: {b: {is: a}, c: {is: a}, d: {is: a}, e: {is: a}}}\n"
                + "entities:\n  a: {is: a}\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  @Timeout(120)
  void theyAreRefusedInTime(String name, String world) {
    var files = new LinkedHashMap<String, String>();
    files.put("pack.yaml", "name: a\ntitle: A\nseed: 1\nhorizon: 1 d\n");
    files.put("world/a.yaml", world);
    try {
      PackSource.of(files).pack(SampleSettings.ALL);
      throw new AssertionError("it was not refused");
    } catch (BadInput bad) {
      assertThat(bad.problems()).hasSizeBetween(1, Problems.MOST);
    }
  }

  private static String many(IntFunction<String> line) {
    return IntStream.range(0, MANY).mapToObj(line).collect(Collectors.joining());
  }
}
