package dramaturg.mind.host;

import dramaturg.logic.term.Struct;

/// A belief that a mind has come to hold or has given up, other than by perceiving, or goes by not holding.
///
/// @param literal the belief without its sources
/// @param source `self` for a mental note, otherwise the name of who told it; empty for what is not believed
public record BeliefChange(Struct literal, String source, Why why) {}
