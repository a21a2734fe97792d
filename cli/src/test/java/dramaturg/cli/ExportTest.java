package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.story.export.Export;
import dramaturg.story.export.Exports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  private static final String PACK = Ran.pack("night-watch");

  @TempDir private Path folder;

  @Test
  void everyFormatToAFileByNameAndByEnding() throws IOException {
    for (Export format : Exports.ALL) {
      Path named = folder.resolve("named." + format.name());
      Path ending = folder.resolve("by-ending." + format.extension());
      Ran ran = Ran.of("export", PACK, "--format", format.name(), "--out", named.toString());
      assertThat(ran).as(format.name()).isEqualTo(new Ran(Exit.DONE, "", ""));
      assertThat(Ran.of("export", PACK, "--out", ending.toString()).exit()).isZero();
      assertThat(named).hasSameBinaryContentAs(ending).isNotEmptyFile();
    }
    assertThat(folder.toFile().list()).hasSize(2 * Exports.ALL.size());
  }

  @Test
  void textGoesToStandardOutputTheSame() throws IOException {
    for (Export format : Exports.ALL) {
      Ran ran = Ran.of("export", PACK, "--format", format.name());
      if (format.isText()) {
        Path file = folder.resolve("x");
        Ran.of("export", PACK, "--format", format.name(), "--out", file.toString());
        assertThat(ran.out()).isEqualTo(Files.readString(file));
      } else {
        assertThat(ran.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.err()).contains("--out FILE");
      }
    }
  }

  @Test
  void helpListsEveryFormat() {
    assertThat(Ran.of("export", "--help").out()).contains(Exports.names());
  }

  @Test
  void whatCannotBe() {
    assertThat(Ran.of("export", PACK, "--format", "fountian").err())
        .contains("did you mean 'fountain'?");
    assertThat(Ran.of("export", PACK)).isEqualTo(Ran.of("export", PACK, "--format", "markdown"));
    assertThat(Ran.of("export", PACK, "--out", folder + "/X.MD").exit()).isZero();
    assertThat(Ran.of("export", PACK, "--out", "story.docx").err()).contains("end it with one of");
    assertThat(Ran.of("export", PACK, "--format", "jsonl", "--json").err()).contains("--out FILE");
    assertThat(Ran.of("export", PACK, "--out", folder + "/no/x.md").exit())
        .isEqualTo(Exit.BAD_INPUT);
  }

  @Test
  void jsonSaysWhatWasWritten() {
    Path file = folder.resolve("facts.jsonl");
    var json = Ran.of("export", PACK, "--out", file.toString(), "--json").json();
    assertThat(json.get("format").stringValue()).isEqualTo("jsonl");
    assertThat(json.get("file").stringValue()).isEqualTo(file.toString());
    assertThat(file).content().hasLineCount(json.get("facts").intValue());
  }

  @Test
  void aRunOfTheStore() {
    String name = Ran.of("play", PACK).kept();
    assertThat(Ran.of("export", name, "--format", "markdown"))
        .isEqualTo(Ran.of("export", PACK, "--format", "markdown"));
  }
}
