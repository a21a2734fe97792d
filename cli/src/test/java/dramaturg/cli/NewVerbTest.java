package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.cli.ask.Places;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewVerbTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void aNewPackHolds() {
    String pack = folder.resolve("my-story").toString();
    assertThat(run("new", pack)).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("world").contains("dramaturg play ");
    assertThat(run("check", pack)).as(err.toString()).isEqualTo(Exit.DONE);
    assertThat(run("check", pack, "--variant", "bridge-holds")).isEqualTo(Exit.DOES_NOT_HOLD);
  }

  @Test
  void checkSaysWhatIsOddInAPack() throws IOException {
    Path pack = folder.resolve("odd");
    run("new", pack.toString());
    Files.writeString(pack.resolve("habits/idle.asl"), "+!idle <- true.\n");
    assertThat(run("check", pack.toString())).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("habits/idle.asl:1:1: nobody has the habit 'idle'")
        .contains("[unused-habit]");
  }

  @Test
  void whatIsThereIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThat(run("new", folder.resolve("mine.txt").toString())).isEqualTo(Exit.BAD_INPUT);
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("mine.txt"), "mine");
    assertThat(run("new", full.toString())).isEqualTo(Exit.BAD_INPUT);
    assertThat(full.resolve("pack.yaml")).doesNotExist();
    assertThat(err.toString()).contains("there is something already");
  }

  @Test
  void aNameThatNoPackCanHave() {
    assertThat(run("new", folder.resolve("My Story").toString())).isEqualTo(Exit.BAD_INPUT);
    assertThat(folder.resolve("My Story")).doesNotExist();
  }

  @Test
  void theNameOfAPackThatCameWithTheProgram() {
    Path shadow = folder.resolve(Places.packNames().getFirst());
    assertThat(run("new", shadow.toString())).isEqualTo(Exit.BAD_INPUT);
    assertThat(err.toString()).contains("came with the program");
    assertThat(shadow).doesNotExist();
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
