package dramaturg.cli.run;

import dramaturg.cli.ask.Misuse;
import dramaturg.kernel.chronicle.ChronicleFile;
import dramaturg.kernel.chronicle.UnreadableChronicle;
import dramaturg.telling.Telling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A chronicle file that is written while the telling is played: a process that is killed loses only the last block.
/// Blocks end where they are full and never by the clock, so that the same run is the same file.
public final class ChronicleOut implements Follower, AutoCloseable {
  private final Optional<Path> file;
  private Optional<ChronicleFile.Writer> writer = Optional.empty();

  private ChronicleOut(Optional<Path> file) {
    this.file = file;
  }

  /// Writes to this file, if there is one. A file that is no chronicle is not overwritten.
  ///
  /// @throws Misuse if it cannot be
  public static ChronicleOut to(Optional<Path> file) {
    file.ifPresent(ChronicleOut::check);
    return new ChronicleOut(file);
  }

  private static void check(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new Misuse("--out " + file, "this is a folder", "name a file");
      }
      Path folder = file.toAbsolutePath().getParent();
      if (!Files.isDirectory(folder)) {
        throw new Misuse("--out " + file, "there is no folder " + folder, "make it first");
      }
      if (Files.exists(file) && Files.size(file) > 0) ChronicleFile.read(file);
    } catch (UnreadableChronicle other) {
      throw new Misuse(
          "--out " + file, "this file is there, and no chronicle", "name another file");
    } catch (IOException unreadable) {
      throw new Misuse("--out " + file, "it cannot be written: " + unreadable, "name another");
    }
  }

  @Override
  public void follow(Telling telling) {
    if (file.isEmpty()) return;
    try {
      if (writer.isEmpty()) {
        writer = Optional.of(new ChronicleFile.Writer(file.get(), telling.chronicle()));
      }
      writer.get().follow();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public void close() {
    try {
      if (writer.isPresent()) writer.get().close();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
