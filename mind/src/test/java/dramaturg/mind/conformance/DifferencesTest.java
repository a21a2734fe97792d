package dramaturg.mind.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The deliberate differences: programs with our trace (`.trace`) and Jason's (`.jason`) beside them. Each is a line in
/// the table at the end of `docs/minds.md`. With `-Ddramaturg.rewrite=true` both are written anew.
class DifferencesTest {
  static Stream<Path> programs() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/differences"))) {
      return files.filter(f -> f.toString().endsWith(".asl")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void bothTracesAreAsRecorded(Path file) throws IOException {
    String name = file.getFileName().toString();
    Scene scene = Scene.read(name, Files.readString(file));
    List<String> ours = Stage.play(scene, new OurStage(scene, false));
    List<String> theirs = Stage.play(scene, new JasonStage(scene));
    Path recorded = file.resolveSibling(name.replace(".asl", ".trace"));
    Path recordedTheirs = file.resolveSibling(name.replace(".asl", ".jason"));
    if (Boolean.getBoolean("dramaturg.rewrite")) {
      Files.write(recorded, ours);
      Files.write(recordedTheirs, theirs);
    }
    assertThat(ours).isEqualTo(Files.readAllLines(recorded)).isNotEqualTo(theirs);
    assertThat(theirs).isEqualTo(Files.readAllLines(recordedTheirs));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyDifferenceIsInTheLedger(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".asl", "");
    assertThat(Files.readString(Path.of("../docs/minds.md"))).contains("`" + name + "`");
  }
}
