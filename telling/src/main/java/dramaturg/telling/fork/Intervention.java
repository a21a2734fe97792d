package dramaturg.telling.fork;

import dramaturg.kernel.time.StoryTime;
import java.util.Comparator;
import java.util.List;

/// A change to a telling, and when: as soon as nothing is due before the moment and there are that many entries.
///
/// @param atMillis the moment of story time
/// @param entries how many entries stay as they are, at least; 0 if only the moment counts
public record Intervention(long atMillis, int entries, Change change) {
  /// The order in which they are made; those of one moment as they were given.
  public static final Comparator<Intervention> ORDER =
      Comparator.comparingLong(Intervention::atMillis).thenComparingInt(Intervention::entries);

  /// `1d 06:30:00.000 #4711 kill mara`.
  public String text() {
    return StoryTime.text(atMillis) + " #" + entries + " " + change.text();
  }

  /// The intervention that has this text.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Intervention parse(String text) {
    int number = text.indexOf(" #");
    int change = number < 0 ? -1 : text.indexOf(' ', number + 1);
    if (change < 0) throw new IllegalArgumentException("not an intervention: " + text);
    return new Intervention(
        StoryTime.parse(text.substring(0, number)),
        Integer.parseInt(text.substring(number + 2, change)),
        Change.parse(text.substring(change + 1)));
  }

  /// One a line.
  public static String text(List<Intervention> all) {
    return String.join("\n", all.stream().map(Intervention::text).toList());
  }

  /// The other way round; none for an empty text.
  ///
  /// @throws IllegalArgumentException if a line is none
  public static List<Intervention> all(String text) {
    return text.lines().map(Intervention::parse).toList();
  }
}
