package dramaturg.mind.program;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a program may speak of besides itself: what the world offers. An absent part is not checked.
///
/// @param actions the numbers of arguments of each action by name, without the acting body
/// @param percepts the numbers of arguments of each percept by name
/// @param addressees who can be written to
public record Vocabulary(
    Optional<SequencedMap<String, List<Integer>>> actions,
    Optional<SequencedMap<String, List<Integer>>> percepts,
    Optional<List<String>> addressees) {
  /// Nothing is known, so nothing of this is checked.
  public static final Vocabulary OPEN =
      new Vocabulary(Optional.empty(), Optional.empty(), Optional.empty());
}
