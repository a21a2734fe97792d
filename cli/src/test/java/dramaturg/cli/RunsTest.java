package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.cli.run.Halt;
import dramaturg.kernel.chronicle.ChronicleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// TARGETs of all kinds, and what is wrong with some.
class RunsTest {
  private static final String PACK = Ran.pack("night-watch");

  @TempDir private Path folder;

  @Test
  void aDamagedFileIsReadUpToTheDamage() throws IOException {
    Path file = folder.resolve("run.chronicle");
    Ran.of("play", PACK, "--out", file.toString());
    byte[] whole = Files.readAllBytes(file);

    Files.write(file, Arrays.copyOf(whole, whole.length - 4));
    Ran torn = Ran.of("play", file.toString());
    assertThat(torn.exit()).as("what a kill leaves behind is good").isEqualTo(Exit.DONE);
    assertThat(torn.err()).contains("run.chronicle", "entries before it are kept");

    byte[] altered = whole.clone();
    altered[whole.length - 4] ^= 1;
    Files.write(file, altered);
    Ran flipped = Ran.of("play", file.toString(), "--json");
    assertThat(flipped.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(flipped.err()).contains("entries before it are kept");
    assertThat(flipped.json().get("pack").stringValue()).isEqualTo("night-watch");

    Files.write(file, Arrays.copyOf(whole, 60));
    Ran headless = Ran.of("why", file.toString(), "0");
    assertThat(headless.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(headless.err()).contains("nothing of it can be read");
    assertThat(headless.out()).isEmpty();
  }

  @Test
  void aRunThatWasBrokenOffIsNotJudgedAsAWhole() throws IOException {
    Path file = folder.resolve("run.chronicle");
    assertThat(Ran.of("play", PACK, "--out", file.toString()).out()).doesNotContain("so far");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 4));
    assertThat(Ran.of("play", file.toString()).out()).contains("Outcomes so far");

    int length = whole.length;
    while (ChronicleFile.read(file).chronicle().size() > 0) {
      length -= 8;
      Files.write(file, Arrays.copyOf(whole, length));
    }
    for (String verb : List.of("play", "check")) {
      Ran ran = Ran.of(verb, file.toString());
      assertThat(ran.exit()).as(verb).isEqualTo(Exit.BAD_INPUT);
      assertThat(ran.err()).contains("it was broken off before its first entry");
      assertThat(ran.out()).isEmpty();
    }
  }

  @Test
  void aFileThatIsNoChronicle() {
    Ran ran = Ran.of("play", PACK + "/story.yaml");
    assertThat(ran.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(ran.err()).contains("story.yaml: this is no chronicle");
  }

  @Test
  void aFingerprintByItsBeginning() {
    String full =
        Ran.of("play", PACK, "--json").json().get("fingerprints").get("full").stringValue();
    for (int digits : new int[] {6, 12, 32}) {
      assertThat(Ran.of("why", full.substring(0, digits), "1.1").exit()).isEqualTo(Exit.DONE);
    }
    Ran none = Ran.of("why", "0123456789abcdef", "1.1");
    assertThat(none.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(none.err()).contains("there is no such run in");
    assertThat(Ran.of("why", full.substring(0, 5), "1.1").err()).contains("no such pack or run");
  }

  @Test
  void aRunHasItsSeedAndVariant() {
    String name = Ran.of("play", PACK).kept();
    assertThat(Ran.of("play", name, "--seed", "2").err()).contains("leave out --seed");
    assertThat(Ran.of("play", name, "--variant", "no-word").exit()).isEqualTo(Exit.BAD_INPUT);
  }

  @Test
  void thePackOfARunMayBeGone() throws IOException {
    Path pack = folder.resolve("gone");
    assertThat(Ran.of("new", pack.toString()).exit()).isZero();
    String name = Ran.of("play", pack.toString()).kept();
    try (var files = Files.walk(pack)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertThat(Ran.of("play", name).out()).contains("3 of 3 beats hold");
  }

  @Test
  void whatCannotBeMeant() {
    assertThat(Ran.of("play", "no-such-pack").err()).contains("there is no such pack or run");
    assertThat(Ran.of("play", folder.toString()).exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(Ran.of("play", "bad\0name").exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(Ran.of("play", PACK, "--seed", "-1").err()).contains("a seed is not negative");
    assertThat(Ran.of("play", PACK, "--seed", "x").err())
        .isEqualTo("dramaturg: --seed x: this is no whole number that fits; give one such as 7\n");
    assertThat(Ran.of("play", PACK, "--variant", "no-wrod").err()).contains("no-word");
    assertThat(Ran.of("play", PACK, "--acts", "3").err()).contains("no act '3'");
    assertThat(Ran.of("play", PACK, "--acts", "2-1").err()).contains("no range of acts");
    assertThat(Ran.of("play", PACK, "--sed", "1").err()).contains("did you mean '--seed'?");
    assertThat(Ran.of("check", PACK, "--seeds", "0").err()).contains("no seeds to play");
    assertThat(Ran.of("play").err()).contains("TARGET", "dramaturg play --help");
    assertThat(Ran.of("why").err()).contains("TARGET and FACT|BEAT must be there");
    assertThat(Ran.of("play", PACK, "--seed").err()).contains("--seed: its value is missing");
    assertThat(Ran.of("play", PACK, "extra").err())
        .contains("extra: this is one argument too many");
    assertThat(Ran.of("play", PACK, "--seed", "1", "--seed", "2").err()).contains("only once");
    assertThat(Ran.of("plya").err()).contains("plya: there is no such verb; did you mean 'play'?");
    assertThat(Ran.of("play", "").err()).contains("'': there is no such pack or run");
    assertThat(Ran.of("play", PACK, "--acts", "x").err()).contains("known are: 1, 2");
    assertThat(Ran.of("play", PACK, "--until", "later").err()).contains("this is no moment");
    assertThat(Ran.of("play", PACK, "--follow", "prter").err()).contains("did you mean 'porter'?");
  }

  @Test
  void whoeverStopsACommandHearsHowToGoOn() {
    String[][] commands = {
      {"play", PACK},
      {"check", PACK},
      {"why", PACK, "1.1"},
      {"export", PACK},
      {"fork", PACK, "--at", "#3"},
      {"compare", PACK, "--variant", "no-word"},
    };
    for (String[] command : commands) {
      var halt = new Halt();
      halt.ask();
      Ran ran = Ran.of(halt, command);
      assertThat(ran.exit()).as(command[0]).isEqualTo(Exit.HALTED);
      assertThat(ran.err())
          .startsWith("dramaturg: stopped")
          .contains("give the same command again");
      if (command[0].equals("export")) continue;
      List<String> json = new ArrayList<>(List.of(command));
      json.add("--json");
      assertThat(Ran.of(halt, json.toArray(new String[0])).json().get("stopped").stringValue())
          .startsWith("stopped");
    }
  }

  /// Whatever is wrong with a command, it ends with 2, and to a program it still is one document.
  @Test
  void aProgramGetsADocumentOfWhatIsWrongToo() throws IOException {
    Path pack = folder.resolve("bad");
    Ran.of("new", pack.toString());
    Files.writeString(pack.resolve("words.yaml"), "facts: {nothing_like_it: \"x\"}\n");
    String[][] wrong = {
      {"play", PACK, "--seed", "x"},
      {"play", "no-such-pack"},
      {"play", PACK, "--follow", "nobody"},
      {"check", PACK, "--seeds", "0"},
      {"check", pack.toString()},
      {"why", PACK, "9.9"},
      {"why", PACK},
      {"why", PACK, "#999999"},
      {"fork", PACK, "--at", "never"},
      {"fork", PACK, "--at", "#3", "--kill", "nobody"},
      {"compare", PACK, "--variant", "nothing"},
      {"export", PACK, "--format", "docx"},
      {"new", PACK},
      {"plya"},
    };
    for (String[] command : wrong) {
      String[] typed = Arrays.copyOf(command, command.length + 1);
      typed[command.length] = "--json";
      Ran ran = Ran.of(typed);
      assertThat(ran.exit()).as(String.join(" ", typed)).isEqualTo(Exit.BAD_INPUT);
      assertThat(ran.json().get("exit").intValue()).isEqualTo(Exit.BAD_INPUT);
      assertThat(ran.err()).contains(ran.json().get("error").stringValue());
      assertThat(Ran.of(command).out()).as("for people").isEmpty();
    }
    var problem = Ran.of("play", pack.toString(), "--json").json().get("problems").get(0);
    assertThat(problem.propertyNames()).containsExactly("file", "line", "column", "wrong", "right");
    assertThat(problem.get("file").stringValue()).isEqualTo("words.yaml");
  }
}
