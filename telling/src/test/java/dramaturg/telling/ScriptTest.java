package dramaturg.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.data.BadInput;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.template.PackTemplate;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void problemsOfWorldStoryWordsAndMindsComeTogether() {
    SequencedMap<String, String> files = PackTemplate.files("sample");
    files.compute(
        "world/inn.yaml", (path, text) -> text.replace("reaction: 2 s", "reaction: 2 km"));
    spoil(files);
    assertThatThrownBy(() -> Script.of(PackSource.of(files), Optional.empty()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("'km' is a unit of length, and a time is expected")
        .hasMessageContaining("story.yaml:")
        .hasMessageContaining("words.yaml:")
        .hasMessageContaining("minds/mara.asl:");
  }

  @Test
  void statementsInThePackAreReadWithTheRest() {
    SequencedMap<String, String> files = PackTemplate.files("sample");
    files.put(
        "world/papers.yaml",
        """
        entities:
          book: {is: device, says: ["owes(ann, 5)", "owes(bob,", Who knows]}
          pact: {is: treaty, parties: [], clauses: ["peace("]}
        """);
    spoil(files);
    assertThatThrownBy(() -> Script.of(PackSource.of(files), Optional.empty()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("world/papers.yaml:2:55: ")
        .hasMessageContaining("world/papers.yaml:2:62: ")
        .hasMessageContaining("world/papers.yaml:3:52: ")
        .hasMessageContaining("story.yaml:")
        .hasMessageContaining("minds/mara.asl:");
  }

  @Test
  void problemsOfStoryWordsAndMindsComeTogether() {
    SequencedMap<String, String> files = PackTemplate.files("sample");
    spoil(files);
    assertThatThrownBy(() -> Script.of(PackSource.of(files), Optional.empty()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("story.yaml:")
        .hasMessageContaining("words.yaml:")
        .hasMessageContaining("minds/mara.asl:");
  }

  @Test
  void aHoleThatCannotBeFoundCannotBeSilenced() {
    SequencedMap<String, String> files = PackTemplate.files("sample");
    files.compute(
        "story.yaml",
        (path, text) -> text + "\nsilenced: [{hole: two-place, about: mara, because: so}]\n");
    assertThatThrownBy(() -> Script.of(PackSource.of(files), Optional.empty()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("there is no kind of hole 'two-place'; did you mean 'two-places'?");
  }

  /// Somebody of it may come into being later.
  @Test
  void aKindIsKnownToStoryAndWordsThoughNobodyIsOfItYet() {
    SequencedMap<String, String> files = PackTemplate.files("sample");
    files.put("world/later.yaml", "kinds: {moth: {is: person}}\n");
    files.put("words/later.yaml", "kinds: {moth: {plural: moths of the night}}\n");
    Script script = Script.of(PackSource.of(files), Optional.empty());
    assertThat(script.words().kinds().get("moth").manyOf()).isEqualTo("moths of the night");
    files.put("words/later.yaml", "kinds: {mote: {plural: motes}}\n");
    assertThatThrownBy(() -> Script.of(PackSource.of(files), Optional.empty()))
        .hasMessageContaining("there is no kind 'mote'; did you mean 'moth'?");
  }

  private static void spoil(SequencedMap<String, String> files) {
    files.compute("story.yaml", (path, text) -> text.replace("informed(mara", "infromed(mara"));
    files.compute("words.yaml", (path, text) -> text.replace("informed:", "infromed:"));
    files.compute("minds/mara.asl", (path, text) -> text.replace("read(letter)", "raed(letter)"));
  }
}
