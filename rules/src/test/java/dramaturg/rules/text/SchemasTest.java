package dramaturg.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.rules.Repository;
import dramaturg.world.mechanics.Laws;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.pack.schema.PackSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// The schemas that editors use are those of the code. `tools/rewrite SchemasTest` makes them anew.
class SchemasTest {
  private static final Path FOLDER = Repository.HOME.resolve("docs/schema");

  @Test
  void thePublishedSchemasAreThoseOfTheCode() throws IOException {
    SequencedMap<String, String> schemas =
        PackSchemas.all(new Vocabulary(Laws.mechanics().settings()));
    if (Boolean.getBoolean("dramaturg.rewrite")) {
      Files.createDirectories(FOLDER);
      for (var schema : schemas.entrySet()) {
        Files.writeString(FOLDER.resolve(schema.getKey()), schema.getValue());
      }
    }
    schemas.forEach(
        (name, text) -> assertThat(Repository.text(FOLDER.resolve(name))).as(name).isEqualTo(text));
  }
}
