package dramaturg.story.facts;

import dramaturg.kernel.time.StoryTime;

/// Moments of story time as reports print them. What is shorter than they show is lost: a text cannot be read back
/// exactly.
public final class Moments {
  private Moments() {}

  /// Day and time without what is zero at its end: `2d 03:14`, `2d 03:14:07`.
  public static String text(long atMillis) {
    String seconds = toSecond(atMillis);
    return seconds.endsWith(":00") ? seconds.substring(0, seconds.length() - 3) : seconds;
  }

  /// Day and time to the second: `2d 03:14:00`.
  public static String toSecond(long atMillis) {
    String text = StoryTime.text(atMillis);
    return text.substring(0, text.length() - ".000".length());
  }

  /// An entry as reports print it: `#12 [2d 03:14]`.
  public static String text(int entry, long atMillis) {
    return "#" + entry + " [" + text(atMillis) + "]";
  }
}
