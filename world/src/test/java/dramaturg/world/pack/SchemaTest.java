package dramaturg.world.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dramaturg.kernel.data.JsonText;
import dramaturg.kernel.data.Problems;
import dramaturg.world.pack.definition.SampleSettings;
import dramaturg.world.pack.schema.PackSchemas;
import dramaturg.world.pack.source.Budget;
import dramaturg.world.pack.source.SourceText;
import dramaturg.world.pack.source.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
  private static final Path PACKS = Path.of("src/test/packs");
  private static final SequencedMap<String, String> SCHEMAS = PackSchemas.all(SampleSettings.ALL);

  @Test
  void theSchemasAreSchemas() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    SCHEMAS.forEach(
        (name, text) -> assertThat(meta.validate(text, InputFormat.JSON)).as(name).isEmpty());
  }

  @Test
  void everyGoodPackFits() throws IOException {
    for (PackCase one : PackCase.all(PACKS.resolve("good")).toList()) {
      assertThat(errors(one)).as(one.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity-key-unknown",
        "entity-has-no-kind",
        "quantity",
        "list",
        "table",
        "word",
        "mind-keys",
        "pack-keys",
        "entity-name",
        "variant-key-unknown",
        "variant-section-unknown",
        "variant-plan-unknown",
        "world-key-unknown",
      })
  void whatIsWrongInShapeDoesNotFit(String name) throws IOException {
    PackCase one =
        PackCase.all(PACKS.resolve("bad"))
            .filter(c -> c.name().equals(name + ".pack"))
            .findFirst()
            .orElseThrow();
    assertThat(errors(one)).isNotEmpty();
  }

  private static List<Error> errors(PackCase one) {
    List<Error> errors = new ArrayList<>();
    one.files()
        .forEach((path, text) -> {
          if (path.equals("pack.yaml")) {
            errors.addAll(errors("pack", path, text));
          } else if (path.startsWith("world/")) {
            errors.addAll(errors("world", path, text));
          } else if (path.startsWith("variants/")) {
            errors.addAll(errors("variant", path, text));
          }
        });
    return errors;
  }

  private static List<Error> errors(String schema, String path, String yaml) {
    Problems problems = new Problems();
    String json =
        YamlReader.read(new SourceText(path, yaml), new Budget(), problems)
            .map(JsonText::of)
            .orElseThrow();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SCHEMAS.get(schema + ".schema.json"), InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }
}
