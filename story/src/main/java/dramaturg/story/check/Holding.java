package dramaturg.story.check;

import dramaturg.logic.term.Term;
import java.util.List;
import java.util.Map;

/// How a beat held.
///
/// @param fact the entry that completed it: the latest of those that it rests on
/// @param atMillis the moment of that entry
/// @param entries all entries that it rests on, in the order of the pattern
/// @param values what the pattern's variables stand for, by name
public record Holding(int fact, long atMillis, List<Integer> entries, Map<String, Term> values) {}
