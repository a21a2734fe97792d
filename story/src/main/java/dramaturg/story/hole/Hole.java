package dramaturg.story.hole;

import java.util.List;
import java.util.Optional;

/// A place at which a plot does not hold. That it is silenced does not mean that it is not there.
///
/// @param kind the detector that found it
/// @param about what it concerns: an entity, a claim's id
/// @param beat the id of the beat that it belongs to; empty if it belongs to none
/// @param facts the entries that show it, in order; may be empty
/// @param why what cannot be so, and what speaks against it
/// @param silenced the reason for which its author accepts it
public record Hole(
    String kind,
    Severity severity,
    String about,
    String beat,
    List<Integer> facts,
    String why,
    Optional<String> silenced) {
  public Hole {
    facts = List.copyOf(facts);
  }

  /// Whether nobody has accepted it.
  public boolean open() {
    return silenced.isEmpty();
  }
}
