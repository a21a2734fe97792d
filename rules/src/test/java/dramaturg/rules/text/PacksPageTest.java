package dramaturg.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problems;
import dramaturg.rules.Repository;
import dramaturg.world.mechanics.Laws;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.PackKeys;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.EntityKeys;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.pack.lint.Lint;
import dramaturg.world.pack.source.Budget;
import dramaturg.world.pack.source.PackFiles;
import dramaturg.world.pack.source.YamlReader;
import dramaturg.world.pack.template.PackTemplate;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/packs.md` names every key, unit, pass and limit that there is.
class PacksPageTest {
  private static final String PAGE = Repository.text(Repository.HOME.resolve("docs/packs.md"));

  @Test
  void everyKeyIsThere() {
    List<String> keys =
        Stream.of(PackKeys.ALL, EntityKeys.ALL, EntityKeys.MIND_KEYS)
            .flatMap(List::stream)
            .map(Setting::name)
            .toList();
    allThere(keys);
    allThere(List.of(EntityKeys.PARTS));
  }

  @Test
  void everyRootUnitAndPassIsThere() {
    allThere(RootKind.words());
    allThere(Stream.of(Dimension.values()).flatMap(d -> d.unitNames().stream()).toList());
    allThere(Lint.passes());
  }

  @Test
  void everyLimitIsThere() {
    List<Number> limits =
        List.of(
            PackFiles.MOST_FILES,
            PackFiles.MOST_BYTES,
            PackFiles.MOST_BYTES_TOGETHER,
            PackFiles.DEEPEST_FOLDER,
            Budget.MOST_NODES,
            YamlReader.DEEPEST,
            Problems.MOST);
    String table = PAGE.substring(PAGE.indexOf("## Limits"));
    for (Number limit : limits) {
      assertThat(table)
          .containsPattern("\\b" + String.format(Locale.ROOT, "%,d", limit.longValue()) + "\\b");
    }
  }

  @Test
  void itsExamplesLoad() {
    SequencedMap<String, String> files = PackTemplate.files("sample");
    files.put("world/sample.yaml", example("## Kinds and entities"));
    files.put("variants/sample.yaml", example("## Variants"));
    Pack pack = PackSource.of(files).pack(new Vocabulary(Laws.mechanics().settings()), "sample");
    assertThat(pack.definition("argo_bridge")).isPresent();
    assertThat(pack.definition("argo_cabin_1")).isEmpty();
    assertThat(pack.program("minds/mara.asl").orElseThrow().text())
        .contains("@hum")
        .doesNotContain("@warn");
  }

  /// The first YAML block under a heading.
  private static String example(String heading) {
    String mark = "```yaml\n";
    int begin = PAGE.indexOf(mark, PAGE.indexOf(heading)) + mark.length();
    return PAGE.substring(begin, PAGE.indexOf("```", begin));
  }

  private static void allThere(List<String> names) {
    assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(PAGE).contains("`" + name + "`"));
  }
}
