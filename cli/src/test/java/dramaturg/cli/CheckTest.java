package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.cli.run.Halt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final String PACK = Ran.pack("night-watch");

  @TempDir private Path folder;

  @Test
  void aPlotThatHolds() {
    Ran ran = Ran.of("check", PACK);
    assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
    assertThat(ran.out())
        .contains("3 of 3 beats hold")
        .contains("2 of 3 claims of the text agree; 1 contradicted, 0 open.")
        .contains("contradicted-claim (error), c2: “the porter never leaves the hall” but #3")
        .contains("silenced: the text means the house");
  }

  @Test
  void oneThatDoesNotSaysWhy() {
    Ran ran = Ran.of("check", PACK, "--variant", "no-word");
    assertThat(ran.exit()).isEqualTo(Exit.DOES_NOT_HOLD);
    assertThat(ran.out())
        .contains("0 of 3 beats hold, 3 missing", "but never came to want to carry word");
  }

  @Test
  void statusIsThatOfTheSeedAndShareThatOfManySeeds() {
    Ran held = Ran.of("check", PACK, "--seeds", "12", "--json");
    Ran missing = Ran.of("check", PACK, "--seeds", "12", "--seed", "3", "--json");
    assertThat(held.exit()).isEqualTo(Exit.DONE);
    assertThat(missing.exit()).isEqualTo(Exit.DOES_NOT_HOLD);
    var blow = held.json().get("beats").get(2);
    assertThat(blow.get("status").stringValue()).isEqualTo("held");
    assertThat(missing.json().get("beats").get(2).get("status").stringValue()).isEqualTo("missing");
    assertThat(blow.get("share").doubleValue())
        .isEqualTo(missing.json().get("beats").get(2).get("share").doubleValue())
        .isGreaterThan(0)
        .isLessThan(1);
    assertThat(Ran.of("check", PACK, "--seeds", "12").out())
        .contains("Over seeds 1-12: 2 of 3 beats in the median telling, 2 at least, 3");
  }

  @Test
  void ofEachTellingWhichActsItLeavesAndWhere() {
    var json = Ran.of("check", PACK, "--seeds", "12", "--json").json();
    int left = 0;
    for (var telling : json.get("tellings")) {
      boolean whole = telling.get("held").intValue() == 3;
      assertThat(telling.get("left").isEmpty()).isEqualTo(whole);
      if (!whole) left++;
    }
    assertThat(left).isBetween(1, 11);
    assertThat(Ran.of("check", PACK, "--seeds", "12").out())
        .contains("whole in " + (12 - left) + " of 12, left at ");
    assertThat(Ran.of("check", PACK, "--json").json().get("tellings").size()).isEqualTo(1);
  }

  /// All cores play the seeds; what is said of them is what they say one by one.
  @Test
  void sharesAreThoseOfTheSeedsPlayedOneByOne() {
    int seeds = 9;
    var together = Ran.of("check", PACK, "--seeds", Integer.toString(seeds), "--json").json();
    var held = new int[together.get("beats").size()];
    for (int seed = 1; seed <= seeds; seed++) {
      var alone = Ran.of("check", PACK, "--seed", Integer.toString(seed), "--json").json();
      for (int beat = 0; beat < held.length; beat++) {
        if (alone.get("beats").get(beat).get("status").stringValue().equals("held")) held[beat]++;
      }
    }
    for (int beat = 0; beat < held.length; beat++) {
      assertThat(together.get("beats").get(beat).get("share").doubleValue())
          .isEqualTo((double) held[beat] / seeds);
    }
  }

  @Test
  void jsonIsOneDocumentOfTheseFields() {
    var json = Ran.of("check", PACK, "--json", "--seeds", "3").json();
    assertThat(json.propertyNames())
        .containsExactly("pack", "variant", "seeds", "beats", "holes", "tellings", "summary");
    assertThat(json.get("seeds").intValue()).isEqualTo(3);
    assertThat(json.get("beats").get(0).propertyNames())
        .containsExactly("id", "status", "imposed", "share", "fact", "at", "why");
    var hole = json.get("holes").get(0);
    assertThat(hole.propertyNames())
        .containsExactly("kind", "severity", "about", "beat", "facts", "why", "silenced");
    assertThat(hole.get("facts").get(0).intValue()).isEqualTo(3);
    assertThat(hole.get("silenced").stringValue()).isEqualTo("the text means the house");
    assertThat(json.get("summary").propertyNames())
        .containsExactly("held", "missing", "contradicted", "imposed");
  }

  @Test
  void aHoleThatIsNotSilencedFails() throws IOException {
    Path pack = copy("night-watch");
    Path story = pack.resolve("story.yaml");
    Files.writeString(story, Files.readString(story).replaceAll("    silenced: .*\n", ""));
    Ran ran = Ran.of("check", pack.toString());
    assertThat(ran.exit()).isEqualTo(Exit.DOES_NOT_HOLD);
    assertThat(ran.out()).contains("c2: “the porter never leaves the hall” but #3");
    Ran json = Ran.of("check", pack.toString(), "--json");
    assertThat(json.exit()).isEqualTo(Exit.DOES_NOT_HOLD);
    assertThat(json.json().get("holes").get(0).get("silenced").isNull()).isTrue();
    assertThat(json.json().get("summary").get("held").intValue()).isEqualTo(3);
  }

  @Test
  void everyProblemOfABadPackAtOnce() throws IOException {
    Path pack = copy("night-watch");
    Files.writeString(
        pack.resolve("story.yaml"),
        "beats:\n  - {id: a, act: 9, title: t, pattern: \"moved(porer, _, attic)\"}\n");
    Files.writeString(pack.resolve("words.yaml"), "names: {porer: x}\n");
    for (String verb : new String[] {"check", "play"}) {
      Ran ran = Ran.of(verb, pack.toString());
      assertThat(ran.exit()).isEqualTo(Exit.BAD_INPUT);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err())
          .contains("story.yaml:2:5: there is no act '9'")
          .contains("did you mean 'porter'?")
          .contains("words.yaml:1:9");
    }
  }

  @Test
  void aRunCanBeCheckedButNotWithOtherSeeds() {
    String name = Ran.of("play", PACK).kept();
    assertThat(Ran.of("check", name).out()).isEqualTo(Ran.of("check", PACK).out());
    assertThat(Ran.of("check", name, "--seeds", "2").err()).contains("a run has one seed");
    assertThat(Ran.of("check", name, "--seed", "2").exit()).isEqualTo(Exit.BAD_INPUT);
  }

  @Test
  void someActsOnly() {
    Ran ran = Ran.of("check", PACK, "--acts", "1", "--variant", "no-word");
    assertThat(ran.out()).contains("0 of 2 beats hold").doesNotContain("2.1").doesNotContain("c1");
  }

  @Test
  void aFaultInOneOfTheSeedsIsSaid() {
    Ran ran = Ran.of("check", Ran.pack("runaway"), "--seeds", "2");
    assertThat(ran.exit()).isEqualTo(Exit.BROKEN);
    assertThat(ran.err()).contains("in_circles");
  }

  @Test
  void aHalt() {
    var halt = new Halt();
    halt.ask();
    Ran ran = Ran.of(halt, "check", PACK, "--seeds", "5");
    assertThat(ran.exit()).isEqualTo(Exit.HALTED);
    assertThat(ran.err()).contains("stopped");
    assertThat(
            Ran.of(halt, "check", PACK, "--seeds", "5", "--json")
                .json()
                .get("stopped")
                .stringValue())
        .isEqualTo("stopped after 0 of 5 seeds");
  }

  private Path copy(String name) throws IOException {
    Path from = Path.of(Ran.pack(name));
    Path to = folder.resolve(name);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }
}
