package dramaturg.story.beat;

import dramaturg.kernel.data.Spot;
import java.util.Optional;

/// A part that somebody plays in several beats, so that a story need not know who it will be. Whoever the first beat to
/// hold binds to it plays it from then on.
///
/// @param name the variable that stands for it in patterns, such as `Killer`
/// @param kind what whoever plays it must be, if anything
/// @param player who plays it, if that is settled beforehand
public record Role(String name, Optional<String> kind, Optional<String> player, Spot spot) {}
