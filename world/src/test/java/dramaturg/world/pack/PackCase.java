package dramaturg.world.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// A pack in one text file, and what is expected of it: `--- path` begins each file of the pack, `--- expected` what is
/// expected. A pack without a `pack.yaml` gets a plain one.
record PackCase(Path file, SequencedMap<String, String> files, String expected) {
  private static final String MARK = "--- ";
  private static final String EXPECTED = "expected";
  private static final String PLAIN = "name: plain\ntitle: Plain\nseed: 1\nhorizon: 1 d\n";

  /// Every case in a folder, by name.
  static Stream<PackCase> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream().map(PackCase::read);
    }
  }

  private static PackCase read(Path file) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    String name = "";
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(MARK)) {
          name = line.substring(MARK.length());
          files.put(name, "");
        } else if (!name.isEmpty()) {
          files.merge(name, line + "\n", String::concat);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    String expected = files.containsKey(EXPECTED) ? files.remove(EXPECTED).strip() : "";
    files.putIfAbsent("pack.yaml", PLAIN);
    return new PackCase(file, files, expected);
  }

  /// The variant to play: the first, if it has one.
  Optional<String> variant() {
    return files.keySet().stream()
        .filter(path -> path.startsWith("variants/"))
        .map(path -> path.substring("variants/".length(), path.length() - ".yaml".length()))
        .findFirst();
  }

  String name() {
    return file.getFileName().toString();
  }

  /// Compares what came of it with what is expected; or writes it into the file, if the run was asked to.
  void check(String actual) throws IOException {
    if (!Boolean.getBoolean("dramaturg.rewrite")) {
      assertThat(actual).isEqualTo(expected);
      return;
    }
    List<String> kept =
        Files.readAllLines(file).stream().takeWhile(line -> !line.equals(MARK + EXPECTED)).toList();
    Files.writeString(
        file,
        String.join("\n", kept).stripTrailing() + "\n" + MARK + EXPECTED + "\n" + actual + "\n");
  }
}
