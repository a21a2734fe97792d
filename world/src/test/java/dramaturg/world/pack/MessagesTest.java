package dramaturg.world.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence that loading can say to an author is said in some test: a bad pack, or a test of files.
class MessagesTest {
  private static final Path MAIN = Path.of("src/main/java/dramaturg/world/pack");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern FAULT_OF_OURS = Pattern.compile("new Illegal\\w+Exception\\([^;]*;");
  private static final Pattern SCANNER = Pattern.compile("int\\(\\s*\"[^\"]*\"");
  private static final List<String> NO_MESSAGES =
      List.of("MessagesTest.java", "RootKind.java", "Dimension.java", "schema");
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*");

  @Test
  void everyMessageHasACase() throws IOException {
    String said = texts(Path.of("src/test"), ".pack", ".java").collect(Collectors.joining("\n"));
    List<String> unsaid =
        texts(MAIN, ".java")
            .flatMap(MessagesTest::sentences)
            .distinct()
            .filter(text -> !said.contains(text))
            .toList();
    assertThat(unsaid).isEmpty();
  }

  @Test
  void aMessageWithoutACaseIsNoticed() {
    assertThat(
            sentences(
                "problems.add(at, \"the moon is \\\"wet\\\" \" + x, \"dry it\"); // \"no word here\""))
        .containsExactly("the moon is \"wet\"");
    assertThat(sentences("throw new IllegalStateException(\"this is our own fault\");")).isEmpty();
  }

  /// The literals of three words or more that are no documentation of a setting, which begins with a capital letter.
  private static Stream<String> sentences(String source) {
    String code = COMMENT.matcher(source).replaceAll("");
    code = SCANNER.matcher(FAULT_OF_OURS.matcher(code).replaceAll("")).replaceAll("");
    return LITERAL
        .matcher(code)
        .results()
        .map(literal -> literal.group(1).replace("\\\"", "\"").replace("\\\\", "\\").strip())
        .filter(text ->
            text.contains(" ")
                && text.split("[^a-zA-Z']+").length >= 3
                && !text.matches("(?s)[A-Z(\\[^#].*|.*[()\\[\\]{}]\\S*[*+?].*"));
  }

  private static Stream<String> texts(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .filter(file -> NO_MESSAGES.stream().noneMatch(file.toString()::contains))
          .sorted()
          .toList()
          .stream()
          .map(MessagesTest::read);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
