package dramaturg.mind.host;

import dramaturg.logic.term.Struct;
import dramaturg.mind.intention.Event;

/// What became of a goal that has, or would have had, an intention of its own.
///
/// @param wanted the goal with its sources
public record GoalChange(Kind kind, Struct wanted, Why why) {
  public enum Kind {
    TAKEN_UP,
    REACHED,
    DROPPED,
    FAILED
  }

  /// `self` or the name of who asked for it.
  public String source() {
    return Event.source(wanted);
  }

  /// The goal without its sources.
  public Struct goal() {
    return wanted.bare();
  }
}
