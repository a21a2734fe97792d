package dramaturg.story.facts;

/// The term names of the facts by which a chronicle says what minds did. They are the one thing that story knows of
/// those who write chronicles; a chronicle without them is told without minds.
public final class Thoughts {
  /// `acted(Mind, Body, Deed, Plan)`: an attempt.
  public static final String ACTED = "acted";

  /// `refused(Body, Deed, Reason)`: an attempt that came to nothing.
  public static final String REFUSED = "refused";

  /// `decided(Mind, Trigger, Plan, Options)`: a choice.
  public static final String DECIDED = "decided";

  /// `learned(Mind, Content, Source)`: a belief gained by being told or by conclusion.
  public static final String LEARNED = "learned";

  /// `forgot(Mind, Content, Source)`: a belief given up.
  public static final String FORGOT = "forgot";

  /// `lacked(Mind, Content)`: something that a mind did not believe when it mattered.
  public static final String LACKED = "lacked";

  /// `goal_taken_up(Mind, Goal)`.
  public static final String GOAL_TAKEN_UP = "goal_taken_up";

  /// `goal_reached(Mind, Goal)`.
  public static final String GOAL_REACHED = "goal_reached";

  /// `goal_dropped(Mind, Goal)`.
  public static final String GOAL_DROPPED = "goal_dropped";

  /// `goal_failed(Mind, Goal)`.
  public static final String GOAL_FAILED = "goal_failed";

  /// `opened(Pack, Seed)`: the first entry.
  public static final String OPENED = "opened";

  private Thoughts() {}

  /// Whether a fact of this name is about a mind alone and changes nothing that others could see.
  public static boolean contains(String termName) {
    return switch (termName) {
      case ACTED, REFUSED, DECIDED, LEARNED, FORGOT, LACKED -> true;
      case GOAL_TAKEN_UP, GOAL_REACHED, GOAL_DROPPED, GOAL_FAILED -> true;
      case OPENED -> true;
      default -> false;
    };
  }
}
