package dramaturg.mind.intention;

import dramaturg.logic.query.Formula;
import dramaturg.logic.term.Term;
import dramaturg.mind.program.Trigger;
import java.util.List;
import java.util.Optional;

/// An intention that cannot go on by itself, and what it waits for.
public sealed interface Waiting {
  long NEVER = Long.MAX_VALUE;

  /// The top of the intention; null if it is nobody's yet.
  Means means();

  /// The same; empty if it is nobody's yet.
  default Optional<Means> intention() {
    return Optional.ofNullable(means());
  }

  /// Whether an intention waits that is atomic.
  default boolean atomic() {
    return means() != null && means().atomic();
  }

  /// When it goes on by itself, in milliseconds of story time.
  default long dueMillis() {
    return NEVER;
  }

  /// The end of an action.
  record ForDeed(Means means) implements Waiting {}

  /// Answers to a question.
  ///
  /// @param wanted how many receivers were asked; more than one, or a list of one, makes the answer a list
  record ForAnswer(
      Means means, Term into, boolean all, boolean list, int wanted, List<Term> got, long dueMillis)
      implements Waiting {}

  /// A moment, an event or a condition, whichever comes first.
  ///
  /// @param elapsed what is to stand for the time that has passed; if it is there, coming too late is no failure
  record ForMoment(
      Means means,
      Optional<Trigger> event,
      Optional<Formula> condition,
      Optional<Term> elapsed,
      long sinceMillis,
      long dueMillis)
      implements Waiting {
    public ForMoment with(Means other) {
      return new ForMoment(other, event, condition, elapsed, sinceMillis, dueMillis);
    }

    public boolean timeOnly() {
      return event.isEmpty() && condition.isEmpty();
    }
  }

  /// `.resume`.
  record Suspended(Means means) implements Waiting {}

  /// `.resume` of a goal that no plan has taken up, or of the intention that the event belongs to.
  record Held(Pending event) implements Waiting {
    @Override
    public Means means() {
      return event.top();
    }
  }

  /// A goal for later, from `.at`: nobody's intention yet.
  record Later(Pending posted, long dueMillis) implements Waiting {
    @Override
    public Means means() {
      return null;
    }
  }
}
