package dramaturg.story.claim;

import dramaturg.logic.term.Struct;
import dramaturg.story.beat.Claim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// What became of one claim.
///
/// @param moment the entry right after which it was judged; empty if that moment never came
/// @param failing what does not hold, if that comes down to one literal
/// @param entries the entries that settle it: those that contradict it, or by which it agrees
/// @param why what speaks against it, or why it cannot be judged; empty if it agrees
public record ClaimVerdict(
    Claim claim,
    Outcome outcome,
    OptionalInt moment,
    Optional<Struct> failing,
    List<Integer> entries,
    String why) {

  /// How a claim can turn out.
  public enum Outcome {
    /// What the text says is so.
    AGREES,
    /// What the text says is not so.
    CONTRADICTED,
    /// The moment that it is about never came, or whom it is about is not in this variant.
    OPEN;

    /// As reports write it: `agrees`.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether it is a contradiction that nobody has accepted.
  public boolean hole() {
    return outcome == Outcome.CONTRADICTED && claim.silenced().isEmpty();
  }
}
