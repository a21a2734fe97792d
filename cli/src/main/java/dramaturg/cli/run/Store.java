package dramaturg.cli.run;

import dramaturg.cli.ask.Misuse;
import dramaturg.cli.ask.Places;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.ChronicleFile;
import dramaturg.kernel.chronicle.Fingerprints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The local store of runs: each a file under its full fingerprint. It forgets the oldest when there are more than
/// [#MOST]; any of them can be played again.
public final class Store {
  /// So many runs are kept.
  static final int MOST = 64;

  /// How many digits of a fingerprint are enough to name a run, if no other begins alike.
  static final int FEWEST_DIGITS = 6;

  private static final int SHOWN_DIGITS = 8;
  private static final String ENDING = ".chronicle";

  private final Path folder;

  Store(Path folder) {
    this.folder = folder;
  }

  /// The store of whoever runs this.
  public static Store ofUser() {
    return new Store(Places.store());
  }

  /// Keeps a run.
  ///
  /// @return the beginning of its fingerprint, long enough to find it
  String keep(Chronicle chronicle) throws IOException {
    Files.createDirectories(folder);
    String name = Fingerprints.of(chronicle).full();
    Path file = folder.resolve(name + ENDING);
    if (!isWhole(file)) {
      Path half = Files.createTempFile(folder, "half", ".tmp");
      try {
        ChronicleFile.write(half, chronicle);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(half);
      }
    }
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    forgetOldest();
    int digits = SHOWN_DIGITS;
    while (digits < name.length() && kept(name.substring(0, digits)).size() > 1) digits++;
    return name.substring(0, digits);
  }

  /// A file of the store may have been damaged since.
  private static boolean isWhole(Path file) throws IOException {
    if (!Files.exists(file)) return false;
    try {
      return ChronicleFile.read(file).damage().isEmpty();
    } catch (IOException broken) {
      return false;
    }
  }

  /// The file of a run.
  ///
  /// @param prefix the beginning of its fingerprint
  /// @throws Misuse if several begin so, or if this can only mean a run and there is none
  Optional<Path> find(String prefix) {
    if (!looksLikeRun(prefix)) return Optional.empty();
    List<Path> found;
    try {
      found = kept(prefix);
    } catch (IOException unreadable) {
      throw new Misuse(prefix, "the store " + folder + " cannot be read", unreadable.toString());
    }
    if (found.size() > 1) {
      throw new Misuse(prefix, found.size() + " runs begin so", "give more digits");
    }
    if (found.isEmpty()) {
      throw new Misuse(
          prefix, "there is no such run in " + folder, "play its pack again; a run keeps its name");
    }
    return Optional.of(found.getFirst());
  }

  private List<Path> kept(String prefix) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> isRun(file, prefix)).sorted().toList();
    }
  }

  private static boolean isRun(Path file, String prefix) {
    String name = file.getFileName().toString();
    return name.startsWith(prefix) && name.endsWith(ENDING);
  }

  private void forgetOldest() throws IOException {
    record Kept(Path file, FileTime at) {}
    var all = new java.util.ArrayList<Kept>();
    for (Path file : kept("")) {
      try {
        all.add(new Kept(file, Files.getLastModifiedTime(file)));
      } catch (NoSuchFileException forgotten) {
        continue;
      }
    }
    all.sort(Comparator.comparing(Kept::at).reversed());
    for (Kept old : all.subList(Math.min(MOST, all.size()), all.size())) {
      Files.deleteIfExists(old.file());
    }
  }

  private static boolean looksLikeRun(String target) {
    return target.length() >= FEWEST_DIGITS && target.matches("[0-9a-f]+");
  }
}
