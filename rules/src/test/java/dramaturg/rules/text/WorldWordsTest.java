package dramaturg.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.rules.Excuses;
import dramaturg.rules.Repository;
import dramaturg.rules.Violation;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.definition.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldWordsTest {
  private static final Set<String> WORDS = Set.of("zor tak", "quuxling");

  @TempDir private Path root;

  @Test
  void theEngineKnowsNoWorld() {
    var words = WorldWords.of(Repository.HOME.resolve("packs"));
    var found = WorldWords.violations(Repository.HOME, words);
    assertThat(Excuses.ofRepository().remaining(WorldWords.RULES, found)).isEmpty();
  }

  @Test
  void wordsAreTheIdsOfWhatHasAName() {
    var pack =
        PackSource.of(
                Map.of(
                    "pack.yaml",
                    "name: tiny\ntitle: Tiny\nseed: 1\nhorizon: 1 d\n",
                    "world/all.yaml",
                    """
                    kinds:
                      cruiser: {is: vessel}
                    entities:
                      plain_of_salt: {is: place}
                      zor_tak_2: {is: cruiser, in: plain_of_salt}
                      quuxling: {is: person, in: plain_of_salt}
                    """))
            .pack(new Vocabulary(List.of()));
    assertThat(WorldWords.of(pack)).containsExactlyInAnyOrderElementsOf(WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// like the Zor'tak",
        "enter(zor_tak);",
        "class ZorTakTest {}",
        "String a = \"the quuxling's\";",
        "int QUUXLING = 3;"
      })
  void aWordOfAWorldIsFoundHoweverItIsWritten(String line) throws IOException {
    write("world/src/test/java/A.java", line);
    assertThat(WorldWords.violations(root, WORDS))
        .singleElement()
        .extracting(Violation::rule)
        .isEqualTo("world-word");
  }

  @ParameterizedTest
  @ValueSource(strings = {"// zortakian", "quuxlings", "zor is not tak"})
  void anotherWordIsNot(String line) throws IOException {
    write("world/src/test/java/A.java", line);
    assertThat(WorldWords.violations(root, WORDS)).isEmpty();
  }

  @Test
  void packsAndThePagesAboutThemMaySpeakOfThem() throws IOException {
    write("packs/tiny/world.yaml", "zor_tak");
    write("README.md", "zor_tak");
    write("docs/decisions.md", "zor_tak");
    assertThat(WorldWords.violations(root, WORDS)).isEmpty();
    write("docs/mechanics.md", "zor_tak");
    assertThat(WorldWords.violations(root, WORDS)).hasSize(1);
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
