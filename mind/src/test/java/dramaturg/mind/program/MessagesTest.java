package dramaturg.mind.program;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sentence that reading and checking a program can say is said in a case of `src/test/resources/messages`, which
/// is named after it: a program, files to include after lines `//// file NAME`, and after `//// problems` what is
/// found. With `-Ddramaturg.rewrite=true` that is written anew.
class MessagesTest {
  private static final Path CASES = Path.of("src/test/resources/messages");
  private static final List<Path> MAIN =
      List.of(
          Path.of("../logic/src/main/java/dramaturg/logic/syntax"),
          Path.of("src/main/java/dramaturg/mind/program"));
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern FAULT_OF_OURS =
      Pattern.compile("new (Illegal\\w+Exception|Unfit)\\([^;]*;");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//[^\n]*");
  private static final String NAMES = "(\\.\\w+ ?)+";
  private static final String PROBLEMS = "//// problems\n";

  /// What is said of texts that are no program, beats and terms by themselves; and of one too large for a file.
  private static final List<String> ELSEWHERE =
      List.of("'&', '|' or the end of the formula", "the end of the term", "write smaller terms");

  static Stream<Path> cases() {
    return files(CASES).filter(f -> f.toString().endsWith(".asl"));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseHasItsProblems(Path file) throws IOException {
    String program = text(file).substring(0, text(file).indexOf(PROBLEMS));
    List<String> found = found(program);
    if (Boolean.getBoolean("dramaturg.rewrite")) {
      Files.writeString(file, program + PROBLEMS + String.join("\n", found) + "\n");
    }
    String expected = text(file).substring(program.length() + PROBLEMS.length());
    assertThat(found).isNotEmpty().isEqualTo(expected.lines().toList());
    String name = file.getFileName().toString().replace(".asl", "");
    assertThat(slug(String.join(" ", found))).contains(name);
  }

  private static List<String> found(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    String[] parts = text.split("(?m)^//// file ");
    for (String part : List.of(parts).subList(1, parts.length)) {
      files.put(part.lines().findFirst().orElseThrow(), part.substring(part.indexOf('\n')));
    }
    Problems problems = new Problems();
    Program program =
        Program.load("p.asl", parts[0], name -> Optional.ofNullable(files.get(name)), problems);
    if (!problems.any()) {
      program.check(ChecksTest.KNOWN, problems);
    }
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  @Test
  void everyMessageHasACase() {
    String said = cases().map(f -> text(f).split(PROBLEMS, 2)[1]).collect(Collectors.joining("\n"));
    List<String> unsaid =
        MAIN.stream()
            .flatMap(MessagesTest::files)
            .flatMap(file -> sentences(text(file)))
            .distinct()
            .filter(text -> !said.contains(text) && !ELSEWHERE.contains(text))
            .toList();
    assertThat(unsaid).isEmpty();
  }

  @Test
  void aMessageWithoutACaseIsNoticed() {
    assertThat(sentences("problems.add(at, \"the moon is \\\"wet\\\" \" + x, \"dry it\");"))
        .containsExactly("the moon is \"wet\"");
    assertThat(sentences("throw new IllegalStateException(\"this is our own fault\");")).isEmpty();
  }

  /// The literals of three words or more that are no list of names.
  private static Stream<String> sentences(String source) {
    String code = FAULT_OF_OURS.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
    return LITERAL
        .matcher(code)
        .results()
        .map(literal -> literal.group(1).replace("\\\"", "\"").replace("\\\\", "\\").strip())
        .filter(text -> text.split("[^a-zA-Z']+").length >= 3 && !text.matches(NAMES));
  }
}
