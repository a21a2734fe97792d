package dramaturg.world.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.EntityKeys;
import dramaturg.world.pack.definition.SampleSettings;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every file of `src/test/packs/good` is a pack and what becomes of it. To accept new results run
/// `tools/rewrite GoodPacksTest` and read the diff.
class GoodPacksTest {
  private static final Path FOLDER = Path.of("src/test/packs/good");

  @TestFactory
  Stream<DynamicTest> everyGoodPackIsMergedAsExpected() throws IOException {
    return PackCase.all(FOLDER).map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private static void check(PackCase one) throws IOException {
    PackSource source = PackSource.of(one.files());
    Pack pack =
        one.variant().isEmpty()
            ? source.pack(SampleSettings.ALL)
            : source.pack(SampleSettings.ALL, one.variant().get());
    one.check(text(pack, true));
    Pack again = Pack.of(pack.json(), SampleSettings.ALL);
    assertThat(again.json()).isEqualTo(pack.json());
    assertThat(text(again, false)).isEqualTo(text(pack, false));
  }

  private static String text(Pack pack, boolean places) {
    StringJoiner out = new StringJoiner("\n");
    out.add(
        pack.name()
            + ": "
            + pack.title()
            + ", seed "
            + pack.seed()
            + ", "
            + pack.horizonMillis()
            + " ms");
    pack.ends()
        .forEach(end ->
            out.add("end " + end.name() + ": " + end.when().text() + " (" + end.about() + ")"));
    for (Definition definition : pack.definitions()) {
      String in = definition.in().map(place -> " in " + place).orElse("");
      String at = places ? "  [" + definition.spot() + "]" : "";
      out.add(
          definition.id().index()
              + " "
              + definition.id()
              + " \""
              + definition.title()
              + "\" "
              + String.join("<", definition.lineage())
              + in
              + at);
      for (Setting<?> setting : definition.table().written()) {
        if (!EntityKeys.ALL.contains(setting)) {
          out.add(
              "    "
                  + setting
                  + " = "
                  + value(definition, setting)
                  + (places ? "  [" + definition.spot(setting) + "]" : ""));
        }
      }
    }
    pack.minds().forEach(mind -> out.add(mind(mind, places)));
    return out.toString();
  }

  private static <T> String value(Definition definition, Setting<T> setting) {
    return setting.type().show(definition.value(setting));
  }

  private static String mind(MindSource mind, boolean places) {
    StringJoiner out = new StringJoiner("\n    ");
    out.add(
        "mind of "
            + mind.owner()
            + ", reacts after "
            + mind.reactionMillis()
            + " ms, traits "
            + mind.traits());
    mind.beliefs()
        .forEach(
            text -> out.add("believes " + text.text() + (places ? "  [" + text.spot() + "]" : "")));
    mind.goals().forEach(text -> out.add("wants " + text.text()));
    mind.sources().forEach(source -> out.add("plans of " + source.file() + numbered(source)));
    return out.toString();
  }

  private static String numbered(SourceText source) {
    String[] lines = source.text().split("\n", -1);
    return Stream.iterate(0, i -> i + 1)
        .limit(lines.length)
        .filter(i -> !lines[i].isBlank())
        .map(i -> "\n      " + (i + 1) + "|" + lines[i].stripTrailing())
        .collect(Collectors.joining());
  }
}
