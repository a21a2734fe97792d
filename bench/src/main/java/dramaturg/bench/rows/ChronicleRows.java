package dramaturg.bench.rows;

import dramaturg.bench.Heap;
import dramaturg.bench.Round;
import dramaturg.bench.Row;
import dramaturg.bench.Scale;
import dramaturg.bench.Side;
import dramaturg.bench.Unit;
import dramaturg.kernel.chronicle.Cause;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.ChronicleFile;
import dramaturg.kernel.chronicle.Fingerprints;
import dramaturg.kernel.chronicle.Header;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// k2: the chronicle. Facts have two or four arguments and one or two causes, and happen in one of fifty places.
final class ChronicleRows {
  private static final List<EntityId> CAST =
      IntStream.range(0, 1000).mapToObj(i -> new EntityId(i, "person_" + i)).toList();
  private static final List<List<EntityId>> PLACES =
      IntStream.range(0, 50)
          .mapToObj(i -> List.of(CAST.get(i), CAST.get(900 + i % 7), CAST.get(999)))
          .toList();

  private ChronicleRows() {}

  static List<Row> all() {
    Unit facts = Unit.perSecond("facts");
    return List.of(
        Row.against(
            "k2",
            "facts appended with place, causes and marks, kept in memory",
            facts,
            ChronicleRows::check,
            new Side("Chronicle", scale -> () -> ours(facts(scale)).size()),
            new Side("ArrayList of records", scale -> () -> plain(facts(scale)).size())),
        Row.against(
            "k2-memory",
            "heap for each fact, the fact itself included",
            Unit.size("bytes/fact"),
            ChronicleRows::check,
            new Side(
                "Chronicle", scale -> () -> Heap.keptBy(() -> ours(facts(scale))) / facts(scale)),
            new Side(
                "ArrayList of records",
                scale -> () -> Heap.keptBy(() -> plain(facts(scale))) / facts(scale))),
        Row.alone(
            "k2-file",
            "size on disk of each fact",
            Unit.size("bytes/fact"),
            ChronicleRows::check,
            new Side("ChronicleFile", ChronicleRows::fileSize)),
        Row.alone(
            "k2-write",
            "facts written to a file, checksums included",
            facts,
            ChronicleRows::check,
            new Side("ChronicleFile", ChronicleRows::write)),
        Row.alone(
            "k2-read",
            "facts read from a file",
            facts,
            ChronicleRows::check,
            new Side("ChronicleFile", ChronicleRows::read)),
        Row.alone(
            "k2-fingerprints",
            "facts in all three fingerprints",
            facts,
            ChronicleRows::check,
            new Side("Fingerprints", ChronicleRows::fingerprints)));
  }

  private static int facts(Scale scale) {
    return switch (scale) {
      case QUICK -> 500_000;
      case FULL -> 2_000_000;
    };
  }

  private record Met(EntityId one, EntityId other) implements Fact {}

  private record Moved(EntityId who, EntityId from, EntityId to, long millis) implements Fact {}

  private static Fact fact(int i) {
    EntityId who = CAST.get(i % 1000);
    return i % 2 == 0
        ? new Met(who, CAST.get(i * 7 % 1000))
        : new Moved(who, CAST.get(i % 50), CAST.get((i + 3) % 50), i);
  }

  private static Chronicle ours(int facts) {
    Chronicle chronicle = new Chronicle(Header.of(Map.of("pack", "none")));
    chronicle.append(0, List.of(), fact(0), Cause.OPENING, 0);
    for (int i = 1; i < facts; i++) {
      Cause cause = i % 3 == 0 ? Cause.from(i - 1, i / 2) : Cause.from(i - 1);
      chronicle.append(i * 3L, PLACES.get(i % 50), fact(i), cause, i & 7);
    }
    return chronicle;
  }

  /// What one would write without a chronicle.
  private record PlainEntry(
      long atMillis, List<EntityId> where, Fact fact, List<Integer> causes, int marks) {}

  private static List<PlainEntry> plain(int facts) {
    List<PlainEntry> entries = new ArrayList<>();
    entries.add(new PlainEntry(0, List.of(), fact(0), List.of(), 0));
    for (int i = 1; i < facts; i++) {
      List<Integer> causes = i % 3 == 0 ? List.of(i - 1, i / 2) : List.of(i - 1);
      entries.add(new PlainEntry(i * 3L, PLACES.get(i % 50), fact(i), causes, i & 7));
    }
    return entries;
  }

  private static Round fileSize(Scale scale) {
    Chronicle chronicle = ours(facts(scale));
    return () ->
        onDisk(file -> {
          ChronicleFile.write(file, chronicle);
          return Files.size(file) / (double) chronicle.size();
        });
  }

  private static Round write(Scale scale) {
    Chronicle chronicle = ours(facts(scale));
    return () ->
        onDisk(file -> {
          ChronicleFile.write(file, chronicle);
          return chronicle.size();
        });
  }

  private static Round read(Scale scale) {
    try {
      Path file = Files.createTempFile("dramaturg", ".chronicle");
      file.toFile().deleteOnExit();
      ChronicleFile.write(file, ours(facts(scale)));
      return () -> {
        try {
          double read = ChronicleFile.read(file).chronicle().size();
          Files.delete(file);
          return read;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Round fingerprints(Scale scale) {
    Chronicle chronicle = ours(facts(scale));
    return () -> Fingerprints.of(chronicle).full().isEmpty() ? 0 : chronicle.size();
  }

  /// Work with a file.
  private interface FileWork {
    double on(Path file) throws IOException;
  }

  private static double onDisk(FileWork work) {
    try {
      Path file = Files.createTempFile("dramaturg", ".chronicle");
      try {
        return work.on(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check() {
    Chronicle chronicle = ours(100_000);
    List<PlainEntry> plain = plain(100_000);
    for (int id = 0; id < plain.size(); id++) {
      PlainEntry entry = plain.get(id);
      List<Integer> causes = IntStream.of(chronicle.causes(id)).boxed().toList();
      PlainEntry ours =
          new PlainEntry(
              chronicle.at(id),
              chronicle.where(id),
              chronicle.fact(id),
              causes,
              chronicle.marks(id));
      if (!ours.equals(entry)) {
        throw new AssertionError("entry " + id + " is " + ours + ", not " + entry);
      }
    }
    onDisk(file -> {
      ChronicleFile.write(file, chronicle);
      ChronicleFile.Reading reading = ChronicleFile.read(file);
      if (reading.damage().isPresent()
          || !Fingerprints.of(reading.chronicle()).equals(Fingerprints.of(chronicle))) {
        throw new AssertionError("what was read is not what was written");
      }
      return 1;
    });
  }
}
