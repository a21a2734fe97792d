package dramaturg.story.why;

import java.util.List;

/// One step of an answer: a fact, what it means here, and its own reasons.
///
/// @param entry the fact's entry
/// @param kind what it is in the chain
/// @param text in words, without number and moment and without a final full stop
/// @param because its reasons, the most immediate first
/// @param folded entries that are told with it: similar facts, and small facts on the way to its reasons
/// @param cut how many reasons were left out here; 0 if all are shown
public record Reason(
    int entry, Kind kind, String text, List<Reason> because, List<Integer> folded, int cut) {

  /// What a fact is in a chain of reasons.
  public enum Kind {
    /// Something happened.
    EVENT,
    /// A mind acted, perhaps after choosing between plans.
    ACT,
    /// A mind believed something.
    BELIEF,
    /// A mind believed something from the opening on; there is no entry of its own for it.
    KNOWN,
    /// A mind wanted something, or no longer did.
    GOAL,
    /// It is so since the opening, or was set then: nobody decided it and no dice were rolled for it.
    OPENING,
    /// Somebody outside the story changed something.
    INTERVENTION,
    /// It was shown further up, with its reasons.
    ABOVE
  }
}
