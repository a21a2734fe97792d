package dramaturg.story.beat;

import dramaturg.kernel.data.Spot;

/// A way a telling can have come out, judged when it is over. Several may be true of one telling, or none.
///
/// @param name a word by which programs ask for it
/// @param title what it means, in the author's words
/// @param pattern what the whole telling must have a solution of
public record Outcome(String name, String title, Pattern pattern, Spot spot) {}
