package dramaturg.mind.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    assertThat(ledger()).anyMatch(row -> row.endsWith("| `" + name + "` |"));
  }

  /// A case of the folder, or a method of a test.
  @Test
  void everyLineOfTheLedgerHasItsTest() throws IOException {
    String methods = Files.readString(Path.of("src/test/java/dramaturg/mind/MindTest.java"));
    List<String> cases = programs().map(file -> file.getFileName().toString()).toList();
    assertThat(ledger())
        .isNotEmpty()
        .allSatisfy(row -> {
          String test = row.replaceAll(".*\\| `(\\w+)` \\|", "$1");
          assertThat(cases.contains(test + ".asl") || methods.contains("void " + test + "()"))
              .as(row)
              .isTrue();
        });
  }

  private static List<String> ledger() throws IOException {
    String page = Files.readString(Path.of("../docs/minds.md"));
    String part = page.substring(page.indexOf("## Where this differs"));
    return part.lines()
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line ->
            line.startsWith("| ") && !line.startsWith("| topic ") && !line.startsWith("| --"))
        .toList();
  }
}
