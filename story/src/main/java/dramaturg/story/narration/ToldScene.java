package dramaturg.story.narration;

import dramaturg.story.scene.Scene;
import java.util.List;
import java.util.stream.Collectors;

/// A scene in sentences.
///
/// @param place where it plays, for a heading: `The deck, the Tern`
/// @param inside whether it plays in a room; of what is open above, a pack says so by its kind
/// @param when when it begins: `day 1, 02:10`
/// @param who the persons that take part and are there, by name
/// @param paragraphs the sentences in order, in paragraphs; one for each that quotes somebody
public record ToldScene(
    Scene scene,
    String place,
    boolean inside,
    String when,
    List<String> who,
    List<List<Told>> paragraphs) {
  /// All sentences.
  public List<Told> sentences() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  /// All sentences as one paragraph.
  public String text() {
    return sentences().stream().map(Told::text).collect(Collectors.joining(" "));
  }
}
