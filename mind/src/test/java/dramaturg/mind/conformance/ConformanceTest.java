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

/// Plays every program of `src/test/resources/programs` and compares with the trace beside it. With
/// `-Ddramaturg.rewrite=true` the traces are written anew; the difference is for a person to read.
class ConformanceTest {
  private static final Path PROGRAMS = Path.of("src/test/resources/programs");

  static Stream<Path> programs() {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files.filter(f -> f.toString().endsWith(".asl")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Scene scene(Path file) throws IOException {
    return Scene.read(file.getFileName().toString(), Files.readString(file));
  }

  private static Path expected(Path file) {
    return file.resolveSibling(file.getFileName().toString().replace(".asl", ".trace"));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void ourTraceIsTheExpectedOne(Path file) throws IOException {
    Scene scene = scene(file);
    List<String> trace = Stage.play(scene, new OurStage(scene, false));
    if (Boolean.getBoolean("dramaturg.rewrite")) {
      Files.write(expected(file), trace);
    }
    assertThat(trace).isEqualTo(Files.readAllLines(expected(file)));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void jasonAgrees(Path file) throws IOException {
    Scene scene = scene(file);
    assertThat(Stage.play(scene, new JasonStage(scene)))
        .isEqualTo(Files.readAllLines(expected(file)));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void copiesGoOnTheSame(Path file) throws IOException {
    Scene scene = scene(file);
    assertThat(Stage.play(scene, new OurStage(scene, true)))
        .isEqualTo(Files.readAllLines(expected(file)));
  }
}
