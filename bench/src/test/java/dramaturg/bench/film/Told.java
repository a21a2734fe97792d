package dramaturg.bench.film;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.form.FactText;
import dramaturg.story.check.Status;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A telling of the flagship pack in its own seed: the beats that hold, and its facts as texts, each with its moment.
record Told(List<String> held, List<String> facts, List<Long> moments) {
  private static final Path PACK = Path.of("../packs/borg-war");

  /// The film, with something changed.
  static Told of(String variant) {
    return of(Optional.of(variant));
  }

  /// The film with this change, in the words of a variant.
  static Told changed(Path folder, String change) throws IOException {
    Path variant = folder.resolve("changed.yaml");
    Files.writeString(variant, "about: One thing is otherwise.\nchange:\n" + change);
    return of(variant.toString());
  }

  /// A later act alone, from where the act before leaves the world.
  ///
  /// @param stage the name of a file among the test's resources: a variant that puts everybody there
  /// @param entities lines of more entities, or changes of them, at the beginning of those of the stage
  /// @param kinds lines of changed kinds
  /// @param plans changes of plans, as in a variant
  static Told staged(Path folder, String stage, String entities, String kinds, String plans)
      throws IOException {
    String text = Files.readString(Path.of("src/test/resources/film", stage));
    Path variant = folder.resolve("staged.yaml");
    String changed = text.replaceFirst("\n  entities:\n", "\n  entities:\n" + entities.indent(4));
    if (!kinds.isEmpty())
      changed = changed.replaceFirst("change:\n", "change:\n  kinds:\n" + kinds.indent(4));
    Files.writeString(variant, changed + plans);
    return of(variant.toString());
  }

  /// The film as it is.
  static Told asItIs() {
    return of(Optional.empty());
  }

  /// The film as other dice have it.
  static Told inSeed(long seed) {
    return of(Script.of(PackSource.in(PACK), Optional.empty()), seed);
  }

  private static Told of(Optional<String> variant) {
    Script script = Script.of(PackSource.in(PACK), variant);
    return of(script, script.pack().seed());
  }

  private static Told of(Script script, long seed) {
    Telling telling = Telling.begin(script, seed).play(Telling.Until.THE_END);
    Chronicle chronicle = telling.chronicle();
    return new Told(
        telling.report().verdicts().stream()
            .filter(verdict -> verdict.status() == Status.HELD)
            .map(verdict -> verdict.beat().id())
            .toList(),
        IntStream.range(0, chronicle.size())
            .mapToObj(entry -> FactText.of(chronicle.fact(entry)))
            .toList(),
        IntStream.range(0, chronicle.size()).mapToObj(chronicle::at).toList());
  }

  boolean has(String... parts) {
    return find(parts).isPresent();
  }

  /// When the first such fact happened, in milliseconds; the end of time if none did.
  long when(String... parts) {
    return find(parts).map(moments::get).orElse(Long.MAX_VALUE);
  }

  long count(String... parts) {
    return facts.stream().filter(fact -> fits(fact, parts)).count();
  }

  private Optional<Integer> find(String... parts) {
    for (int at = 0; at < facts.size(); at++)
      if (fits(facts.get(at), parts)) return Optional.of(at);
    return Optional.empty();
  }

  private static boolean fits(String fact, String... parts) {
    return List.of(parts).stream().allMatch(fact::contains);
  }
}
