package dramaturg.world.pack;

/// A condition that ends a telling before its horizon.
///
/// @param name a word of the author's
/// @param when a formula, as a text; its syntax is checked when the pack is loaded
/// @param about what it means for people; the name if nothing was written
public record End(String name, SpottedText when, String about) {}
