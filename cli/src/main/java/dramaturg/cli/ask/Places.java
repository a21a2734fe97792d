package dramaturg.cli.ask;

import dramaturg.kernel.data.Suggest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where packs and runs lie. It opens none of them.
public final class Places {
  private static final String HOME = "dramaturg.home";
  private static final String PACK = "pack.yaml";

  private Places() {}

  /// The folder of a pack: a path, or a name among those that came with the program.
  ///
  /// @throws Misuse if there is none
  public static Path pack(String target) {
    return findPack(target)
        .orElseThrow(() ->
            new Misuse(
                target, "there is no such pack or run", Suggest.didYouMean(target, packNames())));
  }

  /// The same, if there is one.
  public static Optional<Path> findPack(String target) {
    Path folder = path(target);
    if (folder.endsWith(PACK) && Files.isRegularFile(folder)) {
      return Optional.of(folder.toAbsolutePath().getParent());
    }
    return Stream.of(folder, shipped().resolve(folder))
        .filter(place -> Files.isRegularFile(place.resolve(PACK)))
        .findFirst();
  }

  /// The path that a text names.
  ///
  /// @throws Misuse if no file can have that name here
  public static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException impossible) {
      throw new Misuse(text, "this is no path: " + impossible.getReason(), "give another name");
    }
  }

  /// Where the store of runs lies: `$DRAMATURG_STORE`, or a folder of the user's own.
  public static Path store() {
    return named("DRAMATURG_STORE")
        .orElseGet(() ->
            named("XDG_DATA_HOME")
                .orElse(Path.of(System.getProperty("user.home"), ".local", "share"))
                .resolve("dramaturg")
                .resolve("runs"));
  }

  private static Optional<Path> named(String variable) {
    return Optional.ofNullable(System.getenv(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }

  /// The packs that came with the program, in alphabetical order.
  public static List<String> packNames() {
    if (!Files.isDirectory(shipped())) return List.of();
    try (Stream<Path> folders = Files.list(shipped())) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(PACK)))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException none) {
      return List.of();
    }
  }

  private static Path shipped() {
    return Path.of(System.getProperty(HOME, ".")).resolve("packs");
  }
}
