package dramaturg.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The checkout that the build runs in. Files come in alphabetical order of their paths.
public final class Repository {
  /// Its root.
  public static final Path HOME =
      Path.of(System.getProperty("dramaturg.home")).toAbsolutePath().normalize();

  private static final List<String> NOT_OURS = List.of(".git", ".idea", "target", "node_modules");

  private Repository() {}

  /// Every file under `folder` whose path from there satisfies `wanted`; nothing when there is no such folder.
  public static List<Path> files(Path folder, Predicate<Path> wanted) {
    var found = new ArrayList<Path>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    var visitor =
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            boolean skip = NOT_OURS.contains(String.valueOf(visited.getFileName()));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (wanted.test(folder.relativize(file))) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(null);
    return found;
  }

  /// Every Java source under `folder`, tests included.
  public static List<Path> javaSources(Path folder) {
    return files(folder, path -> path.toString().endsWith(".java"));
  }

  /// The text of a file.
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
