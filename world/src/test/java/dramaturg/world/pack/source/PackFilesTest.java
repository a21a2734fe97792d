package dramaturg.world.pack.source;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFilesTest {
  @TempDir Path folder;

  @Test
  void filesAreReadInTheOrderOfTheirPaths() throws IOException {
    write("world/b.yaml", "b: 1\r\n");
    write("world/a/z.yaml", "\uFEFFz: 1\rz");
    write("pack.yaml", "x");
    write("README.md", "\u0000");
    write(".hidden/a.yaml", "a");
    write("minds/kim.asl", "!go.");
    Problems problems = new Problems();
    List<SourceText> texts = PackFiles.read(folder, problems).texts();
    assertThat(problems.any()).isFalse();
    assertThat(texts)
        .extracting(SourceText::file)
        .containsExactly("minds/kim.asl", "pack.yaml", "world/a/z.yaml", "world/b.yaml");
    assertThat(texts.get(2).text()).isEqualTo("z: 1\nz");
    assertThat(texts.get(3).text()).isEqualTo("b: 1\n");
    assertThat(texts.get(0).stem()).isEqualTo("kim");
  }

  @Test
  void aFolderThatIsNotThere() {
    folder = folder.resolve("nowhere");
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("there is no such folder: ")
        .endsWith("the path of a pack's folder");
  }

  @Test
  void aFileThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("pack.yaml");
    Files.write(file, "name: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problems())
        .containsExactly("pack.yaml:1:10: this is not UTF-8; save the file in the encoding UTF-8");
    Files.write(file, new byte[] {'a', '\n', 'b', (byte) 0xC3});
    assertThat(problems())
        .containsExactly("pack.yaml:2:2: this is not UTF-8; save the file in the encoding UTF-8");
  }

  @Test
  void aLinkOutOfTheFolder() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Path secret = Files.writeString(folder.resolve("secret.yaml"), "a: 1");
    Files.createDirectory(pack.resolve("world"));
    Files.createSymbolicLink(pack.resolve("world/a.yaml"), secret);
    Files.createSymbolicLink(pack.resolve("world/b.yaml"), folder);
    Files.writeString(pack.resolve("world/c.yaml"), "c: 1");
    Files.createSymbolicLink(pack.resolve("world/d.yaml"), pack.resolve("world/c.yaml"));
    folder = pack;
    String rest =
        ": this is no file within the pack's folder; a plain file, or a link to one that lies within the folder";
    assertThat(problems()).containsExactly("world/a.yaml:1:1" + rest, "world/b.yaml:1:1" + rest);
  }

  @Test
  void aLinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("pack.yaml"), folder.resolve("gone.yaml"));
    assertThat(problems())
        .containsExactly(
            "pack.yaml:1:1: this cannot be read; check that it is there and that you may read it");
  }

  @Test
  void aCircleOfLinkedFolders() throws IOException {
    write("world/a.yaml", "a: 1");
    Files.createSymbolicLink(folder.resolve("world/again"), folder);
    assertThat(problems()).isEmpty();
  }

  @Test
  void aFileThatIsTooLarge() throws IOException {
    write("pack.yaml", "#".repeat(PackFiles.MOST_BYTES + 1));
    assertThat(problems())
        .containsExactly("pack.yaml:1:1: this file is too large; at most 2000000 bytes; split it");
  }

  @Test
  void filesThatTogetherAreTooLarge() throws IOException {
    for (int i = 0; i < 10; i++) {
      write("world/" + i + ".yaml", "#".repeat(PackFiles.MOST_BYTES));
    }
    assertThat(problems())
        .containsExactly(
            "world/8.yaml:1:1: with this file the pack is too large; at most 16000000 bytes together");
  }

  @Test
  void tooManyFiles() throws IOException {
    for (int i = 0; i <= PackFiles.MOST_FILES; i++) {
      write("world/" + i + ".txt", "");
    }
    assertThat(problems())
        .containsExactly("pack.yaml:1:1: the folder holds too many files; at most 2000");
  }

  @Test
  void foldersNestedTooDeep() throws IOException {
    write("world/a/b/c/d/e.yaml", "");
    assertThat(problems())
        .containsExactly("world/a/b/c/d:1:1: this folder is nested too deep; at most 4 levels");
  }

  @Test
  void aVariantGivenByItsPath() throws IOException {
    write("v.yaml", "title: V");
    Problems problems = new Problems();
    assertThat(PackFiles.readOne(folder.resolve("v.yaml"), "v.yaml", problems)).isPresent();
    assertThat(PackFiles.readOne(folder.resolve("w.yaml"), "w.yaml", problems)).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly("w.yaml:1:1: there is no such file; give the path of a file");
    Problems folders = new Problems();
    assertThat(PackFiles.readOne(folder, "v", folders)).isEmpty();
    assertThat(folders.sorted()).extracting(Problem::wrong).containsExactly("this is a folder");
  }

  @Test
  void anEndingInCapitalsIsNotPassedOver() throws IOException {
    write("world/a.YAML", "x: 1");
    write("minds/kim.ASL", "!go.");
    assertThat(problems())
        .containsExactly(
            "minds/kim.ASL:1:1: a file in minds/ has the ending .asl; rename it or move it to another folder",
            "world/a.YAML:1:1: a file in world/ has the ending .yaml; rename it or move it to another folder");
  }

  private List<String> problems() {
    Problems problems = new Problems();
    PackFiles.read(folder, problems);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
