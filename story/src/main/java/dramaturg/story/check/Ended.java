package dramaturg.story.check;

/// That a telling has ended by a condition of its author's.
///
/// @param name the end's name
/// @param holding what made the condition true
public record Ended(String name, Holding holding) {}
