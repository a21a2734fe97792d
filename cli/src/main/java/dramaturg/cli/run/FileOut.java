package dramaturg.cli.run;

import dramaturg.cli.ask.Misuse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Files that verbs write: whole or not at all. A file that is there is replaced.
public final class FileOut {
  private FileOut() {}

  /// What goes into the file.
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  /// Writes a file.
  ///
  /// @throws Misuse if there can be no such file
  public static void write(Path file, Content content) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || !Files.isDirectory(folder)) {
      throw new Misuse(
          file.toString(),
          Files.isDirectory(file) ? "this is a folder" : "there is no folder " + folder,
          "name a file in a folder that is there");
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        straight(file, content);
        return;
      }
      Path half = folder.resolve("." + file.getFileName() + ".half");
      try {
        straight(half, content);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException unwritable) {
      throw new Misuse(
          file.toString(), "it cannot be written: " + unwritable, "name another, or make room");
    }
  }

  private static void straight(Path file, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.write(out);
    }
  }
}
