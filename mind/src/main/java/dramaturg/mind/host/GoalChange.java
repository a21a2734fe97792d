package dramaturg.mind.host;

import dramaturg.logic.term.Struct;

/// What became of a goal that has, or would have had, an intention of its own.
///
/// @param goal the goal without its sources
/// @param source `self` or the name of who asked for it
public record GoalChange(Kind kind, Struct goal, String source, Why why) {
  public enum Kind {
    TAKEN_UP,
    REACHED,
    DROPPED,
    FAILED
  }
}
