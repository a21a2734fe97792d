package dramaturg.cli;

import dramaturg.kernel.data.Suggest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where packs and runs lie. It opens none of them.
final class Places {
  private static final String HOME = "dramaturg.home";

  private Places() {}

  /// The folder of a pack: a path, or a name among those that came with the program.
  ///
  /// @throws dramaturg.kernel.data.BadInput if there is none
  static Path pack(String target) {
    return findPack(target)
        .orElseThrow(() -> Asked.bad(target, "there is no such pack" + didYouMean(target)));
  }

  static Optional<Path> findPack(String target) {
    Path folder = Path.of(target);
    if (Files.isRegularFile(folder.resolve("pack.yaml"))) return Optional.of(folder);
    Path shipped = shipped().resolve(target);
    return Files.isRegularFile(shipped.resolve("pack.yaml"))
        ? Optional.of(shipped)
        : Optional.empty();
  }

  /// Where the store of runs lies: `$DRAMATURG_STORE`, or a folder of the user's own.
  static Path store() {
    String named = System.getenv("DRAMATURG_STORE");
    if (named != null && !named.isBlank()) return Path.of(named);
    String data = System.getenv("XDG_DATA_HOME");
    Path base =
        data == null || data.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(data);
    return base.resolve("dramaturg").resolve("runs");
  }

  private static Path shipped() {
    return Path.of(System.getProperty(HOME, ".")).resolve("packs");
  }

  private static String didYouMean(String target) {
    List<String> names = packNames();
    String hint = Suggest.didYouMean(target, names);
    return hint.isEmpty() ? "; packs here: " + String.join(", ", names) : "; " + hint;
  }

  private static List<String> packNames() {
    try (Stream<Path> folders = Files.list(shipped())) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("pack.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException none) {
      return List.of();
    }
  }
}
