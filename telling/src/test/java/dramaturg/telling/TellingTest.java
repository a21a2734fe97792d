package dramaturg.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.ChronicleFile;
import dramaturg.kernel.chronicle.Fingerprints;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.template.PackTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TellingTest {
  private static final Path SCENES =
      Path.of(System.getProperty("dramaturg.home"), "world/src/test/resources/scenes");

  @Test
  void aForkGoesOnLikeItsOriginal() {
    for (String scene : List.of("talk-in-rooms", "a-strain-comes-aboard", "combat-convoy")) {
      Script script = Script.of(PackSource.in(SCENES.resolve(scene)), Optional.empty());
      Fingerprints whole = Telling.begin(script, 9).play(Telling.Until.THE_END).fingerprints();
      Telling telling = Telling.begin(script, 9);
      while (telling.playSome(Telling.Until.THE_END, 11)) {
        Telling fork = telling.fork();
        assertThat(fork.play(Telling.Until.THE_END).fingerprints()).isEqualTo(whole);
      }
      assertThat(telling.fingerprints()).isEqualTo(whole);
    }
  }

  /// Tellings of one script share its pack, mechanics and programs; those of threads beside each other are, byte for
  /// byte, those played one after the other.
  @Test
  void manyAtOnceAreWhatTheyAreAlone() throws Exception {
    for (String scene : List.of("a-strain-comes-aboard", "combat-convoy", "a-burglary")) {
      Script script = Script.of(PackSource.in(SCENES.resolve(scene)), Optional.empty());
      List<Long> seeds = LongStream.rangeClosed(1, 8).boxed().toList();
      var alone = new ArrayList<byte[]>();
      for (long seed : seeds) alone.add(bytes(script, seed));
      try (var threads = Executors.newFixedThreadPool(6)) {
        var together =
            threads.invokeAll(
                seeds.reversed().stream()
                    .map(seed -> (Callable<byte[]>) () -> bytes(script, seed))
                    .toList());
        for (int at = 0; at < seeds.size(); at++)
          assertThat(together.get(seeds.size() - 1 - at).get())
              .as(scene + " with seed " + seeds.get(at))
              .isEqualTo(alone.get(at));
      }
    }
  }

  private static byte[] bytes(Script script, long seed) throws IOException {
    Path file = Files.createTempFile("telling", ".chronicle");
    try {
      ChronicleFile.write(
          file, Telling.begin(script, seed).play(Telling.Until.THE_END).chronicle());
      return Files.readAllBytes(file);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void itEndsByTheFirstEndOfThePackAndGoesNoFurther() {
    Telling whole = Telling.begin(script(""), 1).play(Telling.Until.THE_END);
    Telling ended =
        Telling.begin(
                script("ends:\n  read: {when: \"informed(_, letter, _)\", about: it is read}\n"), 1)
            .play(Telling.Until.THE_END);
    assertThat(ended.report().ended().orElseThrow().name()).isEqualTo("read");
    assertThat(ended.chronicle().size()).isLessThan(whole.chronicle().size());
    int size = ended.chronicle().size();
    assertThat(Fingerprints.of(ended.chronicle()).story())
        .isEqualTo(Fingerprints.of(whole.chronicle(), size).story());
    assertThat(ended.play(Telling.Until.THE_END).chronicle().size()).isEqualTo(size);
    assertThat(whole.report().ended()).isEmpty();
  }

  @Test
  void howManyStepsAtATimeDoesNotMatter() {
    Script script =
        script("ends:\n  read: {when: \"informed(_, letter, _)\", about: it is read}\n");
    Telling atOnce = Telling.begin(script, 1).play(Telling.Until.THE_END);
    Telling singly = Telling.begin(script, 1);
    do {
      singly.report();
    } while (singly.playSome(Telling.Until.THE_END, 1));
    assertThat(singly.fingerprints()).isEqualTo(atOnce.fingerprints());
  }

  private static Script script(String more) {
    SequencedMap<String, String> files = PackTemplate.files("sample");
    files.compute("pack.yaml", (path, text) -> text + "\n" + more);
    return Script.of(PackSource.of(files), Optional.empty());
  }
}
