package dramaturg.world.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.world.pack.definition.SampleSettings;
import dramaturg.world.pack.lint.Finding;
import dramaturg.world.pack.lint.Lint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every file of `src/test/packs/lint` is a pack named after a pass, and what lint finds in it. To accept new findings
/// run `tools/rewrite LintTest` and read the diff.
class LintTest {
  private static final Path FOLDER = Path.of("src/test/packs/lint");

  @TestFactory
  Stream<DynamicTest> everyPassFindsWhatItShall() throws IOException {
    return PackCase.all(FOLDER)
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> one.check(findings(one))));
  }

  @Test
  void everyPassHasACase() {
    assertThat(Lint.passes())
        .allSatisfy(pass -> assertThat(FOLDER.resolve(pass + ".pack")).isRegularFile());
    assertThat(Files.isRegularFile(FOLDER.resolve("idle-excuse.pack"))).isTrue();
  }

  private static String findings(PackCase one) {
    PackSource source = PackSource.of(one.files());
    Pack pack = source.pack(SampleSettings.ALL);
    String found =
        Lint.of(source, pack, SampleSettings.ALL).stream()
            .map(Finding::toString)
            .collect(Collectors.joining("\n"));
    return found.isEmpty() ? "nothing is found" : found;
  }
}
