package dramaturg.mind.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problems;
import dramaturg.logic.term.Arithmetic;
import dramaturg.mind.host.Performative;
import dramaturg.mind.program.Command;
import dramaturg.mind.program.Plan;
import dramaturg.mind.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs every example of `docs/minds.md` and compares what it did with what stands under it. With
/// `-Ddramaturg.rewrite=true` that is written anew. Nothing of the language is without an example.
class DocsTest {
  private static final Path PAGE = Path.of("../docs/minds.md");

  @Test
  void everyExampleDoesWhatStandsUnderIt() throws IOException {
    List<String> page = Files.readAllLines(PAGE);
    List<String> played = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      played.add(page.get(i));
      if (page.get(i).equals("```asl")) {
        int end = i + page.subList(i, page.size()).indexOf("```");
        assertThat(page.get(end + 1)).as("after line %d", end + 1).isEqualTo("```trace");
        played.addAll(page.subList(i + 1, end + 2));
        played.addAll(trace(String.join("\n", page.subList(i + 1, end)), i + 1));
        i = end + 1 + page.subList(end + 1, page.size()).indexOf("```") - 1;
      }
    }
    if (Boolean.getBoolean("dramaturg.rewrite")) {
      Files.write(PAGE, played);
    } else {
      assertThat(played).isEqualTo(page);
    }
  }

  private static List<String> trace(String program, int line) {
    Scene scene = Scene.read("docs/minds.md after line " + line, program);
    return Stage.play(scene, new OurStage(scene, false)).stream()
        .filter(l -> !l.contains(" believes "))
        .toList();
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    List<String> page = Files.readAllLines(PAGE);
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).equals("```asl")) {
        int end = i + page.subList(i, page.size()).indexOf("```");
        examples.add(String.join("\n", page.subList(i + 1, end)));
      }
    }
    return examples;
  }

  static Stream<String> words() {
    return Stream.of(
            Program.BUILTINS.keySet().stream(),
            Command.words().stream(),
            Arithmetic.FUNCTIONS.keySet().stream(),
            Arithmetic.CONSTANTS.keySet().stream(),
            Plan.ANNOTATIONS.stream(),
            Arrays.stream(Performative.values()).map(Performative::word),
            Stream.of("include", "begin namespace", "namespace", "this_ns", "div", "mod"))
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyBuiltInHasAnExample(String word) throws IOException {
    Pattern written = Pattern.compile("(?<![a-z_.])" + Pattern.quote(word) + "\\b");
    assertThat(examples()).as("examples with %s", word).anyMatch(written.asPredicate());
  }

  @Test
  void everyConstructHasAnExample() throws IOException {
    Constructs used = new Constructs();
    for (String example : examples()) {
      Scene scene = Scene.read("an example", example);
      for (String program : scene.programs().values()) {
        Problems problems = new Problems();
        used.see(
            Program.load(
                "example",
                program,
                name -> Optional.ofNullable(scene.files().get(name)),
                problems));
      }
    }
    assertThat(used.seen()).containsAll(Constructs.all());
  }
}
