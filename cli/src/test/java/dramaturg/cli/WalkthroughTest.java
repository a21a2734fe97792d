package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// docs/walkthrough.md does what it says: its files are written, its changes made, and each command prints the lines
/// below it, in their order; `...` stands for any number of lines.
class WalkthroughTest {
  private static final Path PAGE =
      Path.of(System.getProperty("dramaturg.home"), "docs/walkthrough.md");
  private static final Pattern BLOCK = Pattern.compile("```(.+)\n((?s:.*?))```");
  private static final Pattern BROKEN = Pattern.compile("console broken (\\S+) \"(.*)\" \"(.*)\"");

  @TempDir private Path folder;

  @Test
  void theWholeOfIt() throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(PAGE));
    int commands = 0;
    while (blocks.find()) {
      String head = blocks.group(1);
      String text = blocks.group(2);
      Matcher broken = BROKEN.matcher(head);
      if (broken.matches()) {
        Path file = folder.resolve(broken.group(1));
        String right = Files.readString(file);
        replace(file, broken.group(2), broken.group(3));
        run(text);
        Files.writeString(file, right);
      } else if (head.equals("console")) {
        run(text);
        commands++;
      } else if (head.startsWith("change ")) {
        String[] sides = text.split("->\n");
        replace(folder.resolve(head.substring("change ".length())), sides[0], sides[1]);
      } else {
        Path file = folder.resolve(head.substring(head.indexOf(' ') + 1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
    }
    assertThat(commands).isGreaterThan(8);
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String before = Files.readString(file);
    assertThat(before).contains(from);
    Files.writeString(file, before.replace(from, to));
  }

  /// Runs the command of a block and holds what it printed against the block's lines.
  private void run(String block) {
    List<String> lines = block.lines().toList();
    Ran ran = Ran.of(arguments(lines.getFirst()));
    List<String> printed = (ran.out() + ran.err()).lines().map(String::stripTrailing).toList();
    int at = 0;
    boolean gap = false;
    for (String expected : lines.subList(1, lines.size())) {
      if (expected.equals("...")) {
        gap = true;
        continue;
      }
      while (gap && at < printed.size() && !printed.get(at).equals(expected)) at++;
      assertThat(at < printed.size() ? printed.get(at) : "(nothing more)")
          .as("%s printed%n%s", lines.getFirst(), String.join("\n", printed))
          .isEqualTo(expected);
      at++;
      gap = false;
    }
    if (!gap) assertThat(printed.subList(at, printed.size())).as(lines.getFirst()).isEmpty();
  }

  /// The words of `$ dramaturg verb lamp --at "10 s"`, with the pack's folder where it lies.
  private String[] arguments(String command) {
    var words = new ArrayList<String>();
    Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
    while (word.find()) words.add(word.group(1) != null ? word.group(1) : word.group(2));
    assertThat(words.subList(0, 2)).containsExactly("$", "dramaturg");
    words.replaceAll(each -> each.equals("lamp") ? folder.resolve("lamp").toString() : each);
    return words.subList(2, words.size()).toArray(String[]::new);
  }
}
