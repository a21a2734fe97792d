package dramaturg.mind.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.mind.program.Command;
import dramaturg.mind.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Runs every example of `docs/minds.md` and compares what it did with what stands under it. With
/// `-Ddramaturg.rewrite=true` that is written anew.
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

  @Test
  void everyBuiltInHasAnExample() throws IOException {
    StringBuilder examples = new StringBuilder();
    boolean inside = false;
    for (String line : Files.readAllLines(PAGE)) {
      inside = line.equals("```asl") || inside && !line.equals("```");
      examples.append(inside ? line + "\n" : "");
    }
    Stream.concat(Program.BUILTINS.keySet().stream(), Command.words().stream())
        .forEach(name ->
            assertThat(examples.toString()).containsPattern(name.replace(".", "\\.") + "\\b"));
  }
}
