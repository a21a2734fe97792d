package dramaturg.story.beat;

/// A part of a story, by which tellings can be limited.
///
/// @param id such as `I`
/// @param title for people; may be empty
public record Act(String id, String title) {}
