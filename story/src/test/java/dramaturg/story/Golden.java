package dramaturg.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Inputs and expected outputs as files side by side. `-Ddramaturg.rewrite=true` writes what came out instead of
/// comparing.
public final class Golden {
  private static final Path ROOT =
      Path.of(System.getProperty("dramaturg.home"), "story/src/test/resources");

  private Golden() {}

  public static String read(String path) {
    try {
      return Files.readString(ROOT.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The names in a folder that end so, in order.
  public static List<String> names(String folder, String ending) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void check(String path, String actual) {
    Path file = ROOT.resolve(path);
    try {
      if (Boolean.getBoolean("dramaturg.rewrite")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      } else {
        assertThat(file).as("write it with -Ddramaturg.rewrite=true").exists();
        assertThat(actual).isEqualTo(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
