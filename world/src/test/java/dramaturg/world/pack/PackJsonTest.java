package dramaturg.world.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.data.BadInput;
import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Problems;
import dramaturg.world.pack.definition.SampleSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A pack from a chronicle's header, from a folder, by way of a variant, as a draft.
class PackJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | merged pack:1:1: this is no pack; the merged pack that a chronicle's header carries",
        "{} | merged pack:1:1: the merged pack lacks 'entities'; take a chronicle that is whole",
        "{\"programs\": {\"a\": 1}} | merged pack:1:20: this is no plan file; take a chronicle that is whole",
        "{ | merged pack:1:2: a key in quotes was expected; {\"key\": value}",
      })
  void whatIsNoPackIsRefused(String json, String problem) {
    assertThatThrownBy(() -> Pack.of(json, SampleSettings.ALL))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.problems()).extracting(Problem::toString).contains(problem));
  }

  @Test
  void aPackIsReadFromAFolder(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("variants"));
    Files.writeString(folder.resolve("pack.yaml"), "name: a\ntitle: A\nseed: 1\nhorizon: 1 d\n");
    Files.writeString(
        folder.resolve("variants/b.yaml"), "title: Bee\nchange: {pack: {title: B}}\n");
    Path elsewhere = folder.resolve("c.txt");
    Files.writeString(elsewhere, "change: {pack: {title: C}}\n");
    PackSource source = PackSource.in(folder);
    assertThat(source.variants()).containsExactly("b");
    assertThat(source.variant("b").title()).isEqualTo("Bee");
    assertThat(source.pack(SampleSettings.ALL).title()).isEqualTo("A");
    assertThat(source.pack(SampleSettings.ALL, "b").title()).isEqualTo("B");
    assertThat(source.pack(SampleSettings.ALL, elsewhere.toString()).title()).isEqualTo("C");
    assertThatThrownBy(() -> source.pack(SampleSettings.ALL, "bee"))
        .hasMessage("variants/bee.yaml:1:1: there is no variant 'bee'; known are: b");
  }

  @Test
  void aPackWithoutItsFileIsNone() {
    assertThatThrownBy(() -> PackSource.of(new LinkedHashMap<>()).pack(SampleSettings.ALL))
        .hasMessageContaining(
            "pack.yaml:1:1: this file is missing; every pack has one; 'new' makes a pack to begin with");
  }

  @Test
  void aDraftHasEveryNameAndItsProblems() {
    assertThat(draft("entities:\n  a: {is: device, reach: 4 h}\n")).isPresent();
    assertThat(draft("entities:\n  a: {is: devise}\n")).isEmpty();
    assertThat(draft("entities: {\n")).isEmpty();
  }

  private static Optional<Pack> draft(String world) {
    var files = new LinkedHashMap<String, String>();
    files.put("pack.yaml", "name: a\ntitle: A\nseed: 1\nhorizon: 1 d\n");
    files.put("world/a.yaml", world);
    Problems problems = new Problems();
    Optional<Pack> draft =
        PackSource.of(files).draft(SampleSettings.ALL, Optional.empty(), problems);
    assertThat(problems.any()).isTrue();
    return draft;
  }
}
