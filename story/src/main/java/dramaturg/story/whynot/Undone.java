package dramaturg.story.whynot;

import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Term;
import java.util.Optional;

/// Something that a mind would have done if nothing had kept it.
///
/// @param mind whose plan it is
/// @param way what kind of thing would have been done
/// @param deed the action, belief or goal as the mind writes it; [dramaturg.logic.term.Var] stands for what is not
///     known
/// @param plan the plan's label
/// @param obstacle what kept it
public record Undone(String mind, Way way, Term deed, String plan, Obstacle obstacle) {
  /// What a step of a plan does.
  public enum Way {
    ACT,
    CONCLUDE,
    FORGET,
    WANT,
    GIVE_UP
  }

  /// What would have set this plan off, and did not come about either.
  public Optional<Undone> before() {
    return obstacle instanceof NeverCame(var _, var _, Optional<Undone> before)
        ? before
        : Optional.empty();
  }

  /// What can keep a plan from coming to its end.
  public sealed interface Obstacle {}

  /// It was done, and something else came of it.
  ///
  /// @param entry the attempt
  /// @param result the first fact that came of it; the attempt itself if none did
  public record CameToNothing(int entry, int result) implements Obstacle {}

  /// Something else of the kind was done.
  ///
  /// @param entry the attempt
  public record Otherwise(int entry) implements Obstacle {}

  /// It was tried and could not be done.
  ///
  /// @param entry the refusal
  public record Refused(int entry) implements Obstacle {}

  /// The plan was taken, and did not get that far.
  ///
  /// @param atMillis when it was taken
  /// @param entries how many entries there were then
  public record Unfinished(long atMillis, int entries) implements Obstacle {}

  /// The plan could have been taken, and another was.
  ///
  /// @param other the label of the other plan
  /// @param because the context of the other plan, if it has one
  public record Preferred(String other, Optional<Condition> because, long atMillis, int entries)
      implements Obstacle {}

  /// A condition of the plan was not fulfilled when it came nearest.
  ///
  /// @param condition with what was known filled in
  /// @param more how many others were not fulfilled either
  /// @param times how often the plan was looked at in vain
  public record Unfulfilled(Condition condition, int more, int times, long atMillis, int entries)
      implements Obstacle {}

  /// What the plan answers to never came.
  ///
  /// @param goal whether it answers to a goal, and not to something noticed
  /// @param trigger the goal or belief
  /// @param before what would have brought that about and did not; empty if nobody's plan could have
  public record NeverCame(boolean goal, Term trigger, Optional<Undone> before)
      implements Obstacle {}
}
