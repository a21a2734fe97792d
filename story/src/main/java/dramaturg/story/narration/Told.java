package dramaturg.story.narration;

import java.util.List;
import java.util.Optional;

/// A sentence of a narration.
///
/// @param entries the facts that it tells
/// @param atMillis the moment of the first of them
/// @param text the sentence, with capital and full stop
/// @param line what is spoken, if the sentence is speech; `text` then says who speaks as well
public record Told(List<Integer> entries, long atMillis, String text, Optional<Line> line) {

  /// Something that somebody says.
  ///
  /// @param speaker the speaker's name, without article
  /// @param words what is said, with capital and full stop
  public record Line(String speaker, String words) {}
}
