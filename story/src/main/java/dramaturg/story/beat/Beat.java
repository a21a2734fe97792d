package dramaturg.story.beat;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.term.Term;
import java.util.List;
import java.util.Optional;

/// Something that the plot claims will happen.
///
/// @param title what happens, in the author's words
/// @param act the id of its act
/// @param given whether the author says that the story starts from it
/// @param reason why it should follow from the world; may be empty
/// @param pattern what must be found in the chronicle
/// @param after ids of the beats that, if they hold at all, must have held at earlier entries
/// @param place where its fact must happen: a name, or the variable of a role or of the pattern
/// @param unless what must not have come before it
public record Beat(
    String id,
    String title,
    String act,
    boolean given,
    String reason,
    Pattern pattern,
    List<String> after,
    Optional<Term> place,
    List<Unless> unless,
    Spot spot) {

  /// A pattern that is watched for like a beat.
  public static Beat of(String id, Pattern pattern, String... after) {
    Spot spot = pattern.spot();
    List<String> earlier = List.of(after);
    return new Beat(id, "", "", false, "", pattern, earlier, Optional.empty(), List.of(), spot);
  }

  /// A pattern that, coming first, means that the beat cannot come any more.
  ///
  /// @param reason why, for people; may be empty
  public record Unless(Pattern pattern, String reason) {}
}
