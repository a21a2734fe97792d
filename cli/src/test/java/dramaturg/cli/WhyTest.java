package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyTest {
  private static final String PACK = Ran.pack("night-watch");

  @TempDir private Path folder;

  @Test
  void aBeatAndItsFactHaveTheSameReasons() {
    Ran beat = Ran.of("why", PACK, "2.1");
    assertThat(beat.exit()).as(beat.err()).isEqualTo(Exit.DONE);
    assertThat(beat.out()).contains("because ").contains("he porter");
    int fact =
        Ran.of("why", PACK, "2.1", "--json").json().get("reasons").get(0).get("fact").intValue();
    assertThat(Ran.of("why", PACK, "#" + fact).out()).isEqualTo(beat.out());
    assertThat(Ran.of("why", PACK, "" + fact).out()).isEqualTo(beat.out());
    assertThat(Ran.of("why", PACK, "2.1", "--full").out().lines().count())
        .isGreaterThanOrEqualTo(beat.out().lines().count());
  }

  @Test
  void jsonIsOneDocument() {
    var json = Ran.of("why", PACK, "2.1", "--json").json();
    assertThat(json.propertyNames())
        .containsExactly("pack", "variant", "seed", "beat", "status", "why", "reasons");
    assertThat(json.get("reasons").get(0).propertyNames())
        .containsExactly("depth", "fact", "at", "kind", "text", "folded", "cut");
    assertThat(json.get("reasons").get(1).get("depth").intValue()).isEqualTo(1);
  }

  @Test
  void aBeatThatDoesNotHoldSaysSo() {
    Ran ran = Ran.of("why", PACK, "2.1", "--seed", "3");
    assertThat(ran.exit()).isEqualTo(Exit.DOES_NOT_HOLD);
    assertThat(ran.out()).contains("is missing", "but took another way (plan: “watch”)");
    Ran json = Ran.of("why", PACK, "2.1", "--seed", "3", "--json");
    assertThat(json.json().get("status").stringValue()).isEqualTo("missing");
    assertThat(json.json().get("reasons").size()).isZero();
  }

  @Test
  void theGraphBehindIt() throws IOException {
    Path file = folder.resolve("causes.graphml");
    assertThat(Ran.of("why", PACK, "1.2", "--graphml", file.toString()).exit()).isZero();
    assertThat(Files.readString(file)).contains("<graphml", "<edge ");
    assertThat(folder.toFile().list()).containsExactly("causes.graphml");
    assertThat(Ran.of("why", PACK, "1.2", "--graphml", folder.toString()).exit())
        .isEqualTo(Exit.BAD_INPUT);
  }

  @Test
  void whatThereIsNot() {
    assertThat(Ran.of("why", PACK, "2.2").err()).contains("did you mean '1.2'?");
    assertThat(Ran.of("why", PACK, "#999").err()).contains("no such fact", "#0 to #");
    assertThat(Ran.of("why", PACK, "#99999999999").err()).contains("no such fact");
    assertThat(Ran.of("why", PACK, "-1").exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(Ran.of("why", PACK).err()).contains("FACT|BEAT");
  }
}
