package dramaturg.mind.host;

import dramaturg.logic.term.Struct;

/// A belief that a thought rested on.
///
/// @param literal the belief without its sources
/// @param source `percept`, `self` or the name of who told it
/// @param origin the entry it came from
public record Read(Struct literal, String source, int origin) {}
