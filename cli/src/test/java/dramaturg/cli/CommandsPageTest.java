package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.cli.run.Halt;
import dramaturg.cli.run.Session;
import dramaturg.story.export.Export;
import dramaturg.story.export.Exports;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// `docs/commands.md` names every verb, option, format and exit status, and help has examples for every verb.
class CommandsPageTest {
  private final String page =
      read(Path.of(System.getProperty("dramaturg.home"), "docs/commands.md"));
  private final CommandLine commands =
      Main.commands(
          Session.plain(
              new PrintWriter(new StringWriter()),
              new PrintWriter(new StringWriter()),
              new Halt()));

  @Test
  void everyVerbAndOption() {
    commands
        .getSubcommands()
        .forEach((name, verb) -> {
          assertThat(page).contains("\n## " + name + "\n", "dramaturg " + name + " ");
          for (var option : verb.getCommandSpec().options()) {
            assertThat(page).contains("`" + option.longestName());
          }
        });
  }

  @Test
  void everyFormatAndStatus() {
    for (Export format : Exports.ALL) {
      assertThat(page)
          .contains(
              "| `" + format.name() + "` | " + format.extension() + " | " + format.about() + " |");
    }
    for (int status :
        new int[] {Exit.DONE, Exit.DOES_NOT_HOLD, Exit.BAD_INPUT, Exit.BROKEN, Exit.HALTED}) {
      assertThat(page).contains("\n| " + status + " |");
    }
  }

  @Test
  void everyVerbHasHelpWithExamplesAndJson() {
    for (String verb : commands.getSubcommands().keySet()) {
      Ran ran = Ran.of(verb, "--help");
      assertThat(ran.exit()).isEqualTo(Exit.DONE);
      assertThat(ran.err()).isEmpty();
      assertThat(ran.out()).contains("Usage: dramaturg " + verb, "Examples:", "--json");
      assertThat(ran.out()).doesNotContainPattern("dramaturg \\w+ PACK|FORMATS");
    }
    assertThat(Ran.of("--help").out()).contains(commands.getSubcommands().keySet());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
