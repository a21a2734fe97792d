package dramaturg.world.pack.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// The files of a new pack. It writes none; whoever asked does.
public final class PackTemplate {
  /// The paths of its files within the pack.
  public static final List<String> PATHS =
      List.of(
          "pack.yaml",
          "world/inn.yaml",
          "minds/mara.asl",
          "habits/traveller.asl",
          "story.yaml",
          "words.yaml",
          "variants/bridge-holds.yaml");

  private PackTemplate() {}

  /// Their texts by path.
  ///
  /// @param name the new pack's name, `[a-z][a-z0-9_-]*`; its title is made of it
  /// @throws IllegalArgumentException if it is no such name
  public static SequencedMap<String, String> files(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException("'" + name + "' is no name for a pack");
    }
    String title =
        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replaceAll("[-_]+", " ");
    SequencedMap<String, String> files = new LinkedHashMap<>();
    for (String path : PATHS) {
      files.put(path, text(path).replace("${name}", name).replace("${title}", title));
    }
    return files;
  }

  /// Whether a pack can be called so: a-z, 0-9, `-` and `_`, beginning with a letter.
  public static boolean isName(String name) {
    return name.matches("[a-z][a-z0-9_-]*");
  }

  private static String text(String path) {
    try (InputStream in = PackTemplate.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the template lacks " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
