package dramaturg.story.scene;

import dramaturg.kernel.time.StoryTime;

/// What makes a new scene.
///
/// @param pauseMillis so long may nothing happen in a scene
/// @param cutMillis so quickly may a scene move between places that lie in one larger place, as a fight does between
///     two ships
/// @param most so many facts make a scene long: it then ends at the next change of place
public record Pace(long pauseMillis, long cutMillis, int most) {
  /// For stories that are told in hours and days.
  public static final Pace USUAL = new Pace(30 * StoryTime.MINUTE, 2 * StoryTime.MINUTE, 40);
}
