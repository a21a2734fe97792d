package dramaturg.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.rules.Excuses;
import dramaturg.rules.Repository;
import dramaturg.rules.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyTest {
  private static final String PAGE = "/// A page. Never two.\npackage a;\n";

  @TempDir private Path root;

  @Test
  void theTreeIsTidy() {
    assertThat(Repository.javaSources(Repository.HOME)).hasSizeGreaterThan(50);
    assertThat(Excuses.ofRepository().remaining(Tidy.RULES, Tidy.violations(Repository.HOME)))
        .isEmpty();
  }

  @Test
  void tidyCodePasses() throws IOException {
    write("package-info", PAGE);
    write("A", "package a;\n\nclass A {" + "\n".repeat(Tidy.FILE_LINES - 3) + "}\n");
    write(
        "B", "package a;\n\nclass B { void run() {" + "\n".repeat(Tidy.METHOD_LINES - 1) + "} }\n");
    write("C", "package a; //" + "x".repeat(Tidy.COLUMNS - 13) + "\n");
    assertThat(Tidy.violations(root)).isEmpty();
  }

  @Test
  void aLongFileIsFound() throws IOException {
    write("package-info", PAGE);
    write("A", "package a;\n\nclass A {" + "\n".repeat(Tidy.FILE_LINES - 2) + "}\n");
    assertOnly("long-file", "m/src/main/java/a/A.java");
  }

  @Test
  void aLongMethodIsFoundWhereverItStands() throws IOException {
    write("package-info", PAGE);
    write(
        "A",
        "package a; class A { record B(int c) { B {" + "\n".repeat(Tidy.METHOD_LINES) + "} } }\n");
    assertOnly("long-method", "m/src/main/java/a/A.java#B.<init>");
  }

  @Test
  void aWideLineIsFound() throws IOException {
    write("package-info", PAGE);
    write("A", "package a; //" + "x".repeat(Tidy.COLUMNS - 12) + "\n");
    assertOnly("wide-line", "m/src/main/java/a/A.java");
  }

  @Test
  void aCrowdedPackageIsFound() throws IOException {
    write("package-info", PAGE);
    for (int i = 0; i <= Tidy.PACKAGE_FILES; i++) {
      write("A" + i, "package a;\n");
    }
    assertOnly("crowded-package", "m/src/main/java/a");
  }

  @Test
  void aPackageWithoutAPageIsFound() throws IOException {
    write("A", "package a;\n");
    assertOnly("no-package-page", "m/src/main/java/a");
  }

  @Test
  void aPageWithoutACommentIsFound() throws IOException {
    write("package-info", "package a;\n");
    assertOnly("no-package-page", "m/src/main/java/a");
  }

  @Test
  void aPageThatForbidsNothingIsFound() throws IOException {
    write("package-info", "/// A page.\npackage a;\n");
    assertOnly("no-invariant", "m/src/main/java/a");
  }

  @Test
  void aTestPackageSharesThePageOfWhatItTests() throws IOException {
    write("package-info", PAGE);
    Path test = Files.createDirectories(root.resolve("m/src/test/java/a"));
    Files.writeString(test.resolve("ATest.java"), "package a;\n");
    assertThat(Tidy.violations(root)).isEmpty();
  }

  @Test
  void aNameFromAPatternBookIsFound() throws IOException {
    write("package-info", PAGE);
    write("AgendaManager", "package a;\n");
    assertOnly("pattern-word", "m/src/main/java/a/AgendaManager.java");
  }

  @Test
  void unfinishedWorkIsFound() throws IOException {
    write("package-info", PAGE);
    write("A", "package a; // TO" + "DO later\n");
    assertOnly("unfinished", "m/src/main/java/a/A.java");
  }

  private void write(String type, String text) throws IOException {
    Path folder = Files.createDirectories(root.resolve("m/src/main/java/a"));
    Files.writeString(folder.resolve(type + ".java"), text);
  }

  private void assertOnly(String rule, String subject) {
    assertThat(Tidy.violations(root))
        .singleElement()
        .extracting(Violation::rule, Violation::subject)
        .containsExactly(rule, subject);
  }
}
