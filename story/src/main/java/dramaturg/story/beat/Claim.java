package dramaturg.story.beat;

import dramaturg.kernel.data.Spot;
import java.util.Optional;

/// Something that the text behind a story says and that a beat cannot express alone, such as who is where at a moment.
///
/// @param text what the text says, in the author's words
/// @param beat the id of the beat that it belongs to; may be empty if it is about no beat's moment
/// @param at the moment that it is about
/// @param pattern what must hold then, or must not
/// @param holds whether the pattern must hold
/// @param silenced why a contradiction is accepted, if it is
public record Claim(
    String id,
    String text,
    String beat,
    At at,
    Pattern pattern,
    boolean holds,
    Optional<String> silenced,
    Spot spot) {

  /// The moment that a claim is about.
  public sealed interface At {
    /// Right after the first fact, which opens the telling.
    record Start() implements At {}

    /// After the whole chronicle.
    record End() implements At {}

    /// Right after the fact that first completes a pattern.
    record When(Pattern pattern) implements At {}

    /// Right after the fact of a beat.
    record OfBeat(String id) implements At {}
  }
}
