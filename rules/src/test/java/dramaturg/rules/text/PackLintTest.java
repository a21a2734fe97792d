package dramaturg.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.rules.Repository;
import dramaturg.world.mechanics.Laws;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.pack.lint.Finding;
import dramaturg.world.pack.lint.Lint;
import dramaturg.world.pack.template.PackTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The packs that we ship, and the one that `new` makes, load with every variant, and lint finds nothing in them.
class PackLintTest {
  private static final Vocabulary VOCABULARY = new Vocabulary(Laws.mechanics().settings());

  @TestFactory
  Stream<DynamicTest> thePacksThatWeShipAreClean() {
    return Repository.files(Repository.HOME.resolve("packs"), path -> path.endsWith("pack.yaml"))
        .stream()
        .map(Path::getParent)
        .map(folder ->
            DynamicTest.dynamicTest(
                folder.getFileName().toString(),
                () -> assertThat(findings(PackSource.in(folder))).isEmpty()));
  }

  @Test
  void thePackThatNewMakesIsClean() {
    assertThat(findings(PackSource.of(PackTemplate.files("fresh")))).isEmpty();
  }

  private static List<Finding> findings(PackSource source) {
    return Lint.of(source, source.pack(VOCABULARY), VOCABULARY);
  }
}
