package dramaturg.mind.host;

import dramaturg.logic.term.Struct;

/// A belief that a mind has come to hold or has given up, other than by perceiving, or goes by not holding.
///
/// @param belief the belief with its sources
/// @param source `self` for a mental note, otherwise the name of who told it; empty for what is not believed
public record BeliefChange(Struct belief, String source, Why why) {
  /// The belief without its sources.
  public Struct literal() {
    return belief.bare();
  }
}
