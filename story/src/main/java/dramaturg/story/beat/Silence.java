package dramaturg.story.beat;

import dramaturg.kernel.data.Spot;

/// That an author knows of a hole and accepts it.
///
/// @param hole the kind of the hole
/// @param about what it concerns
/// @param because why it is accepted
public record Silence(String hole, String about, String because, Spot spot) {}
