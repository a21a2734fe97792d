package dramaturg.story.beat;

/// A condition that ends a telling at the first fact that makes it true.
///
/// @param name a word of the author's
/// @param pattern the condition; it names at least one fact
public record Ending(String name, Pattern pattern) {}
