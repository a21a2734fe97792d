package dramaturg.world.pack.lint;

import dramaturg.kernel.data.Node;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.definition.EntityKeys;
import dramaturg.world.pack.source.PlanText;
import dramaturg.world.pack.source.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Every word of a pack that could be a name, and how often it stands there other than where it is defined. It does not
/// know whether a word is meant as a name.
final class Mentions {
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  /// Keys whose text is for people.
  private static final List<String> PROSE =
      List.of(EntityKeys.TITLE.name(), EntityKeys.ABOUT.name(), "reason", "because", "text", "say");

  private final Map<String, Integer> counts = new LinkedHashMap<>();

  Mentions(Pack pack) {
    pack.data().section("pack").find("ends").ifPresent(this::value);
    value(pack.story());
    value(pack.words());
    for (String section : List.of("kinds", "entities")) {
      things(pack.data().section(section));
    }
    for (SourceText text : pack.data().programs().values()) {
      words(PlanText.withoutComments(text.text()));
    }
  }

  /// How often this word stands in the pack.
  int of(String word) {
    return counts.getOrDefault(word, 0);
  }

  /// What stands under the names of entities or kinds, whose own names do not count.
  private void things(Node.Mapping things) {
    things
        .entries()
        .values()
        .forEach(thing -> {
          if (thing.value() instanceof Node.Mapping says) {
            says.entries().forEach(this::setting);
          }
        });
  }

  private void setting(String key, Node.Entry entry) {
    if (key.equals(EntityKeys.PARTS) && entry.value() instanceof Node.Mapping parts) {
      things(parts);
    } else if (!PROSE.contains(key)) {
      value(entry.value());
    }
  }

  private void value(Node node) {
    switch (node) {
      case Node.Scalar scalar -> words(scalar.text());
      case Node.Sequence sequence -> sequence.items().forEach(this::value);
      case Node.Mapping mapping ->
          mapping
              .entries()
              .forEach((key, entry) -> {
                words(key);
                if (!PROSE.contains(key)) {
                  value(entry.value());
                }
              });
    }
  }

  private void words(String text) {
    WORD.matcher(TEXT.matcher(text).replaceAll("\"\""))
        .results()
        .forEach(word -> counts.merge(word.group(), 1, Integer::sum));
  }
}
