package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    Files.write(file, Arrays.copyOf(whole, whole.length - 20));
    Ran torn = Ran.of("play", file.toString());
    assertThat(torn.exit()).as("what a kill leaves behind is good").isEqualTo(Exit.DONE);
    assertThat(torn.err()).contains("run.chronicle", "entries before it are kept");

    byte[] altered = whole.clone();
    altered[whole.length - 60] ^= 1;
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
    assertThat(Ran.of("play", PACK, "--seed", "x").err()).contains("--seed");
    assertThat(Ran.of("play", PACK, "--variant", "no-wrod").err()).contains("no-word");
    assertThat(Ran.of("play", PACK, "--acts", "3").err()).contains("no act '3'");
    assertThat(Ran.of("play", PACK, "--acts", "2-1").err()).contains("no range of acts");
    assertThat(Ran.of("play", PACK, "--sed", "1").err()).contains("--sed");
    assertThat(Ran.of("check", PACK, "--seeds", "0").err()).contains("no seeds to play");
    assertThat(Ran.of("play").err()).contains("TARGET", "dramaturg play --help");
    assertThat(Ran.of("plya").err()).contains("dramaturg play");
  }
}
