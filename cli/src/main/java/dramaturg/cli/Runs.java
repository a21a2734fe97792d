package dramaturg.cli;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.ChronicleFile;
import dramaturg.story.facts.Sentences;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Runs that are kept: chronicle files, and the local store where each lies under its fingerprint. A run that is asked
/// for by its pack is played anew, which gives the same run.
final class Runs {
  private static final String ENDING = ".chronicle";

  /// How many characters of a fingerprint are enough to name a run, if no other begins alike.
  private static final int FEWEST_DIGITS = 6;

  private Runs() {}

  /// A chronicle and the script that it is of.
  record Run(Script script, Chronicle chronicle) {
    Sentences sentences() {
      return Sentences.plain(chronicle);
    }
  }

  /// The run that is asked for: a chronicle file, a fingerprint of the store, or a pack that is played now.
  ///
  /// @throws dramaturg.kernel.data.BadInput if there is no such run
  static Run find(Asked asked, PrintWriter err) {
    Optional<Path> file = file(asked.target());
    if (file.isPresent()) {
      if (asked.seed().isPresent() || asked.variant().isPresent()) {
        throw Asked.bad(
            asked.target(),
            "a run has its seed and variant already; leave out --seed and --variant");
      }
      return read(file.get(), err);
    }
    if (Places.findPack(asked.target()).isEmpty() && looksLikeRun(asked.target())) {
      throw Asked.bad(asked.target(), "there is no such run in " + Places.store());
    }
    Script script = asked.script();
    Telling telling = Stages.play(script, asked.seed(script), Telling.Until.THE_END, err);
    return new Run(script, telling.chronicle());
  }

  static Run read(Path file, PrintWriter err) {
    try {
      ChronicleFile.Reading reading = ChronicleFile.read(file);
      reading.damage().ifPresent(damage -> err.println("dramaturg: " + file + ": " + damage));
      return new Run(Script.of(reading.chronicle().header()), reading.chronicle());
    } catch (IOException broken) {
      throw Asked.bad(
          file.toString(), "this is no chronicle that can be read: " + broken.getMessage());
    }
  }

  /// Keeps a run in the store, so that its fingerprint can be asked about. A store that cannot be written is no reason
  /// to fail: the run can be played again.
  static void keep(Telling telling, PrintWriter err) {
    Path store = Places.store();
    try {
      Files.createDirectories(store);
      Path file = store.resolve(telling.fingerprints().full() + ENDING);
      if (Files.exists(file)) return;
      Path half = Files.createTempFile(store, "half", ".tmp");
      ChronicleFile.write(half, telling.chronicle());
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UncheckedIOException unwritable) {
      err.println("dramaturg: the run is not kept: " + unwritable.getMessage());
    }
  }

  private static Optional<Path> file(String target) {
    Path path = Path.of(target);
    if (Files.isRegularFile(path)) return Optional.of(path);
    if (!looksLikeRun(target) || !Files.isDirectory(Places.store())) return Optional.empty();
    try (Stream<Path> kept = Files.list(Places.store())) {
      List<Path> found =
          kept.filter(file -> file.getFileName().toString().startsWith(target)).sorted().toList();
      if (found.size() > 1)
        throw Asked.bad(target, found.size() + " runs begin so; give more digits");
      return found.stream().findFirst();
    } catch (IOException unreadable) {
      throw Asked.bad(target, "the store " + Places.store() + " cannot be read");
    }
  }

  private static boolean looksLikeRun(String target) {
    return target.length() >= FEWEST_DIGITS
        && target.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
