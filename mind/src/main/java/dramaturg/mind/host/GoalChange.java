package dramaturg.mind.host;

import dramaturg.logic.term.Struct;

/// What became of a goal that has, or would have had, an intention of its own.
///
/// @param wanted the goal with its sources
/// @param source `self` or the name of who asked for it
public record GoalChange(Kind kind, Struct wanted, String source, Why why) {
  public enum Kind {
    TAKEN_UP,
    REACHED,
    DROPPED,
    FAILED
  }

  /// The goal without its sources.
  public Struct goal() {
    return wanted.bare();
  }
}
