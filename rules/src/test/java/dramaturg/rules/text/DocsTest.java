package dramaturg.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.rules.Excuses;
import dramaturg.rules.Repository;
import dramaturg.rules.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsTest {
  @TempDir private Path root;

  @BeforeEach
  void aSmallTreeInWhichAllIsWell() throws IOException {
    write(
        "docs/architecture.md",
        "- **`kernel.agenda`** - what is to come. See [the page](mechanics.md#motion).\n");
    write("docs/mechanics.md", "# Mechanics\n");
    write("kernel/src/main/java/dramaturg/kernel/agenda/Agenda.java", "");
    mechanic(
        "/// Facts: [Moved]. Actions: `set_course(Place)`.\n", "Moved(int a) implements WorldFact");
    assertThat(Docs.violations(root)).isEmpty();
  }

  @Test
  void theDocumentsFitTheCode() {
    assertThat(Excuses.ofRepository().remaining(Docs.RULES, Docs.violations(Repository.HOME)))
        .isEmpty();
  }

  @Test
  void aPackageThatTheMapForgotIsFound() throws IOException {
    write("kernel/src/main/java/dramaturg/kernel/dice/Dice.java", "");
    assertOnly("unmapped-package", "kernel.dice");
  }

  @Test
  void aPackageThatIsGoneIsFound() throws IOException {
    write("docs/architecture.md", "- **`kernel.agenda`** - it.\n- **`kernel.clock`** - gone.\n");
    assertOnly("no-such-package", "kernel.clock");
  }

  @Test
  void aLinkToNowhereIsFound() throws IOException {
    write(
        "README.md",
        "[here](docs/packs.md), [there](https://example.org/x), [all](docs/mechanics.md)\n");
    assertOnly("no-such-file", "README.md");
  }

  @Test
  void aFactThatItsMechanicsPageForgotIsFound() throws IOException {
    mechanic("/// Nothing.\n", "Moved(\n  int a,\n  int b)\n  implements WorldFact");
    assertOnly("unnamed-record", "Moved");
  }

  @Test
  void anActionThatItsMechanicsPageForgotIsFound() throws IOException {
    mechanic("/// `set_sail(Place)`.\n", "SetCourse(int a) implements Action");
    assertOnly("unnamed-record", "SetCourse");
  }

  @Test
  void aReasonToRefuseThatItsMechanicsPageForgotIsFound() throws IOException {
    mechanic("/// Refusals: `dead`.\n", "Corpse() { Object o = refused(\n\"not_here\"); }");
    assertOnly("unnamed-refusal", "not_here");
  }

  @Test
  void anActionMayBeNamedAsAPlanWritesIt() throws IOException {
    mechanic("/// `set_course(Place)`.\n", "SetCourse(int a) implements Action");
    assertThat(Docs.violations(root)).isEmpty();
  }

  private void mechanic(String page, String record) throws IOException {
    String folder = "world/src/main/java/dramaturg/world/mechanics/motion/";
    write(folder + "package-info.java", page);
    write(folder + "Motion.java", "public record " + record + " {}\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void assertOnly(String rule, String subject) {
    assertThat(Docs.violations(root))
        .singleElement()
        .extracting(Violation::rule, Violation::subject)
        .containsExactly(rule, subject);
  }
}
