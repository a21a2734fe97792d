package dramaturg.mind.host;

import dramaturg.logic.term.Term;

/// Something that a body lets its mind know, as it appears.
///
/// @param literal what is perceived; its annotations do not tell percepts apart
/// @param origin the entry that it comes from
public record Percept(Term literal, int origin) {}
