package dramaturg.bench.film;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.form.FactText;
import dramaturg.story.narration.Narrator;
import dramaturg.story.narration.Told;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The words of the flagship pack, over the film and what becomes of it: every sentence is an author's, and says
/// nothing that the facts do not say.
class FilmWordsTest {
  private static final Path PACK = Path.of("../packs/borg-war");

  /// Changes that nobody has written the words for.
  private static final Map<String, String> MADE_UP =
      Map.of(
          "armed freighter",
          """
          about: The freighter carries the guns of a warship.
          change:
            kinds:
              freighter:
                parts:
                  laser: {weapon_kind: heavy_disruptor, shot: 120 TJ, weapon_range: 70_000 km}
          """,
          "small rock",
          """
          about: The great asteroid is a stone.
          change:
            entities:
              great_asteroid: {size: 100 m, hull: 300 TJ, assimilation_work: 20 h}
          """,
          "no drones",
          """
          about: Nobody can go aboard.
          change:
            entities:
              boarding_drone: {in: landing_plain}
          """);

  /// What is said, and the fact without which it would be false.
  private static final Map<String, String> ONLY_IF =
      Map.ofEntries(
          Map.entry("a third was left", "HullDamaged(vessel=first_cube, points=40000, left=19"),
          Map.entry("fuel went up", "Exploded(thing=mining_freighter, terajoules=80000)"),
          Map.entry(
              "with her laser",
              "Fired(vessel=mining_freighter, weapon=mining_freighter_laser, target=great_asteroid,"
                  + " kind=\"mining_laser\""),
          Map.entry("ready to blow up", "SelfDestructArmed(vessel=mining_freighter"),
          Map.entry("Nobody there knew what they brought", "Transformed(who=archeopendra"),
          Map.entry(
              "sensors found in the field",
              "Departed(vessel=noc_jedg, system=kitomer, destination=asteroid_field)"),
          Map.entry("paid him no heed", "Struck(attacker=kephren"),
          Map.entry(
              "gave up his ship", "Learned(mind=freighter_captain, content=`resolved(surrender)`"),
          Map.entry("giant sphere", "Assimilated(target=great_asteroid, into=`sphere`"),
          Map.entry("The sphere", "Assimilated(target=great_asteroid, into=`sphere`"));

  private static final Pattern DEFAULT = Pattern.compile("^[A-Z][^“]{0,60}: [a-z]+(ed|ing)?\\.$");
  private static final Pattern RAW = Pattern.compile("_|[a-z]\\([a-z]|\\b(self|null)\\b");

  static Stream<String> changes() throws IOException {
    try (Stream<Path> variants = Files.list(PACK.resolve("variants"))) {
      List<String> names =
          variants
              .map(file -> file.getFileName().toString().replace(".yaml", ""))
              .sorted()
              .toList();
      return Stream.of(List.of(""), names, MADE_UP.keySet().stream().sorted().toList())
          .flatMap(List::stream);
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void everySentenceIsTheAuthorsAndTrue(String change, @TempDir Path folder) throws IOException {
    Telling telling = telling(change, folder);
    Chronicle chronicle = telling.chronicle();
    Narrator narrator = new Narrator(telling.report().facts(), telling.script().words());
    List<Told> told =
        narrator.tell().stream().flatMap(scene -> scene.sentences().stream()).toList();
    assertThat(told).hasSizeGreaterThan(10);
    assertThat(told.stream().flatMap(sentence -> sentence.entries().stream()))
        .filteredOn(narrator::isWordedByDefault)
        .extracting(entry -> FactText.of(chronicle.fact(entry)))
        .isEmpty();
    assertThat(told)
        .extracting(Told::text)
        .noneMatch(text -> DEFAULT.matcher(text).find())
        .noneMatch(text -> RAW.matcher(text).find())
        .allMatch(text -> Character.isUpperCase(text.charAt(0)))
        .allMatch(text -> text.endsWith("."));
    List<String> facts =
        IntStream.range(0, chronicle.size())
            .mapToObj(entry -> FactText.of(chronicle.fact(entry)))
            .toList();
    ONLY_IF.forEach((words, fact) -> {
      if (facts.stream().noneMatch(text -> text.startsWith(fact)))
        assertThat(told).extracting(Told::text).noneMatch(text -> text.contains(words));
    });
  }

  private static Telling telling(String change, Path folder) throws IOException {
    Optional<String> variant = Optional.of(change).filter(name -> !name.isEmpty());
    if (MADE_UP.containsKey(change)) {
      Path file = folder.resolve("made-up.yaml");
      Files.writeString(file, MADE_UP.get(change));
      variant = Optional.of(file.toString());
    }
    Script script = Script.of(PackSource.in(PACK), variant);
    return Telling.begin(script, script.pack().seed()).play(Telling.Until.THE_END);
  }
}
