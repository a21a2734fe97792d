package dramaturg.story.words;

import dramaturg.kernel.data.Problems;
import dramaturg.story.Golden;
import dramaturg.story.Tale;
import dramaturg.story.Yaml;
import dramaturg.story.beat.Known;
import dramaturg.story.facts.StateAt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `words/NAME.yaml` and the problems that must be found in it.
class WordsTest {
  static Stream<String> files() {
    return Golden.names("words", ".yaml").stream().map(name -> name.replace(".yaml", ""));
  }

  @ParameterizedTest
  @MethodSource("files")
  void problems(String name) {
    Tale tale = Tale.read("harbour");
    Problems problems = new Problems();
    Words.read(
        Yaml.read(name + ".yaml", Golden.read("words/" + name + ".yaml")),
        Known.of(tale.names(), tale.cast(), StateAt.UNKNOWN),
        problems);
    Golden.check(
        "words/" + name + ".expected.txt",
        problems.sorted().stream().map(p -> p + "\n").collect(Collectors.joining()));
  }
}
