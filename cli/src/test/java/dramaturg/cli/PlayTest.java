package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.cli.run.Halt;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.ChronicleFile;
import dramaturg.kernel.chronicle.Fingerprints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayTest {
  private static final String PACK = Ran.pack("night-watch");

  @TempDir private Path folder;

  @Test
  void itTellsScenesThenBeatsThenOutcomes() {
    Ran ran = Ran.of("play", PACK);
    assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .containsSubsequence(
            "The night watch\n",
            "\nHouse \u2014 day 1, 00:00\n",
            "The porter ",
            "\nBeats\n",
            "1.1  held*",
            "2.1  held ",
            "3 of 3 beats hold",
            "\nOutcomes\n  yes  the warden knows of the fire\n  yes  the thief is downed\n",
            "It ends here: the thief lies on the floor (#",
            "seed 1. To ask why anything happened: dramaturg why ");
  }

  @Test
  void twiceIsTheSame() {
    assertThat(Ran.of("play", PACK)).isEqualTo(Ran.of("play", PACK));
    assertThat(Ran.of("play", PACK, "--json")).isEqualTo(Ran.of("play", PACK, "--json"));
    assertThat(Ran.of("play", PACK, "--json").json())
        .isNotEqualTo(Ran.of("play", PACK, "--json", "--seed", "3").json());
  }

  @Test
  void jsonIsOneDocumentOfTheseFields() {
    Ran ran = Ran.of("play", PACK, "--json", "--variant", "no-word", "--seed", "5");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.err()).isEmpty();
    var json = ran.json();
    assertThat(json.propertyNames())
        .containsExactly(
            "pack", "variant", "seed", "fingerprints", "facts", "storyTime", "outcomes", "beats");
    assertThat(json.get("pack").stringValue()).isEqualTo("night-watch");
    assertThat(json.get("variant").stringValue()).isEqualTo("no-word");
    assertThat(json.get("seed").intValue()).isEqualTo(5);
    assertThat(json.get("fingerprints").propertyNames()).containsExactly("story", "timing", "full");
    assertThat(json.get("fingerprints").get("full").stringValue()).matches("[0-9a-f]{32}");
    assertThat(json.get("facts").intValue()).isEqualTo(1);
    assertThat(json.get("storyTime").stringValue()).isEqualTo("0d 00:00:00.000");
    assertThat(json.get("outcomes").toString()).isEqualTo("{\"told\":false,\"downed\":false}");
    assertThat(json.get("beats").size()).isEqualTo(3);
    assertThat(json.get("beats").get(0).propertyNames())
        .containsExactly("id", "status", "imposed", "fact", "at", "why");
    assertThat(json.get("beats").get(0).get("fact").isNull()).isTrue();
    assertThat(Ran.of("play", PACK, "--json").json().get("variant").isNull()).isTrue();
  }

  @Test
  void aRunIsToldAgainFromItsFileAndByItsFingerprint() {
    Path file = folder.resolve("run.chronicle");
    Ran played = Ran.of("play", PACK, "--out", file.toString());
    String name = played.kept();
    assertThat(Ran.of("play", name).out()).isEqualTo(played.out());
    assertThat(Ran.of("play", file.toString()).out())
        .isEqualTo(played.out().replace(name, file.toString()));
    assertThat(Ran.of("play", name, "--json").out())
        .isEqualTo(Ran.of("play", PACK, "--json").out());
    assertThat(Ran.of("play", PACK, "--json").json().get("fingerprints").get("full").stringValue())
        .startsWith(name);
  }

  @Test
  void theFileHoldsWhatWasPlayed() throws IOException {
    Path file = folder.resolve("run.chronicle");
    Ran played = Ran.of("play", PACK, "--quiet", "--json", "--out", file.toString());
    var reading = ChronicleFile.read(file);
    assertThat(reading.damage()).isEmpty();
    assertThat(reading.chronicle().size()).isEqualTo(played.json().get("facts").intValue());
    assertThat(Fingerprints.of(reading.chronicle()).full())
        .isEqualTo(played.json().get("fingerprints").get("full").stringValue());
  }

  @Test
  void someActsAreAPrefixThatStopsEarly() throws IOException {
    Chronicle whole = played("--quiet");
    for (String acts : List.of("1", "1-2", "2")) {
      Chronicle part = played("--quiet", "--acts", acts);
      assertThat(part.size()).isLessThanOrEqualTo(whole.size());
      assertThat(Fingerprints.of(whole, part.size())).isEqualTo(Fingerprints.of(part));
    }
    assertThat(played("--quiet", "--acts", "1").size()).isLessThan(whole.size());
    Ran second = Ran.of("play", PACK, "--acts", "2");
    assertThat(second.out())
        .doesNotContain("1.1  ")
        .doesNotContain("stairs")
        .contains("1 of 1 beats hold", "Outcomes so far");
    String name = Ran.of("play", PACK).kept();
    assertThat(Ran.of("play", name, "--acts", "2").out())
        .isEqualTo(second.out().replaceAll("why [0-9a-f]{8}", "why " + name));
  }

  @Test
  void untilAMoment() throws IOException {
    assertThat(played("--quiet", "--until", "40 s").size())
        .isEqualTo(played("--quiet", "--until", "0d 00:00:40").size())
        .isGreaterThan(played("--quiet", "--until", "39 s").size());
    Ran wrong = Ran.of("play", PACK, "--until", "teatime");
    assertThat(wrong.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(wrong.err()).contains("--until teatime", "2 h 30 min");
  }

  @Test
  void followingSomebody() {
    Ran ran = Ran.of("play", PACK, "--follow", "thief");
    assertThat(ran.out()).contains("struck").doesNotContain("stairs");
    assertThat(Ran.of("play", PACK, "--follow", "Thief").out()).isEqualTo(ran.out());
    Ran nobody = Ran.of("play", PACK, "--follow", "theif");
    assertThat(nobody.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(nobody.out()).isEmpty();
    assertThat(nobody.err()).contains("did you mean 'thief'?");
  }

  @Test
  void quietSaysNoStory() {
    assertThat(Ran.of("play", PACK, "--quiet").out()).startsWith("Beats\n");
  }

  @Test
  void aFaultKeepsWhatThereIs() throws IOException {
    Path file = folder.resolve("fault.chronicle");
    Ran ran = Ran.of("play", Ran.pack("runaway"), "--out", file.toString());
    assertThat(ran.exit()).isEqualTo(Exit.BROKEN);
    assertThat(ran.out()).contains("Thinker moved from hall to study.");
    assertThat(ran.err())
        .contains("in_circles", "minds/thinker.asl:4", "seed 4", "after fact #3", "dramaturg why ");
    assertThat(ChronicleFile.read(file).damage()).isEmpty();
    assertThat(ChronicleFile.read(file).chronicle().size()).isEqualTo(4);
    String name = ran.err().replaceAll("(?s).*dramaturg play ([0-9a-f]+)'.*", "$1");
    assertThat(Ran.of("why", name, "3").exit()).isEqualTo(Exit.DONE);
    Ran json = Ran.of("play", Ran.pack("runaway"), "--json");
    assertThat(json.exit()).isEqualTo(Exit.BROKEN);
    assertThat(json.json().get("error").stringValue()).contains("in_circles");
  }

  @Test
  void aHaltKeepsWhatThereIs() {
    var halt = new Halt();
    halt.ask();
    Ran ran = Ran.of(halt, "play", Ran.pack("endless"));
    assertThat(ran.exit()).isEqualTo(Exit.HALTED);
    assertThat(ran.err()).contains("stopped at", "kept as", "same command");
    Ran json = Ran.of(halt, "play", Ran.pack("endless"), "--json");
    assertThat(json.exit()).isEqualTo(Exit.HALTED);
    assertThat(json.json().get("stopped").stringValue()).startsWith("stopped at ");
    assertThat(json.json().get("facts").intValue()).isPositive();
    assertThat(json.json().get("fingerprints").get("full").stringValue()).isNotEmpty();
  }

  @Test
  void aFileThatIsNoChronicleIsNotOverwritten() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "dear diary");
    Ran ran = Ran.of("play", PACK, "--out", notes.toString());
    assertThat(ran.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(Files.readString(notes)).isEqualTo("dear diary");
    assertThat(Ran.of("play", PACK, "--out", folder.resolve("no/such/file").toString()).exit())
        .isEqualTo(Exit.BAD_INPUT);
    assertThat(Ran.of("play", PACK, "--out", folder.toString()).exit()).isEqualTo(Exit.BAD_INPUT);
  }

  private Chronicle played(String... options) throws IOException {
    Path file = folder.resolve("part.chronicle");
    var arguments = new java.util.ArrayList<>(List.of("play", PACK, "--out", file.toString()));
    arguments.addAll(List.of(options));
    Ran ran = Ran.of(arguments.toArray(String[]::new));
    assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
    return ChronicleFile.read(file).chronicle();
  }
}
