package dramaturg.world.mechanics.contagion.outbreak;

/// One thing that happens in an outbreak. It tells what changed, not what it means for the story.
public sealed interface Happening {
  /// When, in whole milliseconds (rounded down).
  long atMillis();

  /// To whom.
  int who();

  /// The strain got into an individual.
  ///
  /// @param from who passed it on
  /// @param route by which way
  record Infection(long atMillis, int who, int from, Route route) implements Happening {}

  /// A host entered the stage with this number; stage 0 is entered with the infection and not told.
  record StageBegun(long atMillis, int who, int stage) implements Happening {}

  /// The course is over.
  record Over(long atMillis, int who) implements Happening {}

  /// The way by which a strain got in.
  enum Route {
    CONTACT,
    LINK
  }
}
