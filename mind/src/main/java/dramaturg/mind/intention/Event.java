package dramaturg.mind.intention;

import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.belief.Slots;
import dramaturg.mind.program.Plans;
import dramaturg.mind.program.Trigger;
import java.util.Optional;

/// Something that a plan may answer. Its variables count from 0 and belong to nobody else.
///
/// @param answer the literal that the waiting goal gets its values from when the answer is complete
/// @param intent the intention that it belongs to; empty if it starts one of its own
/// @param below the level that waits for it; empty if none does
/// @param atomic whether it belongs to an intention that is atomic
/// @param causes see [dramaturg.mind.host.Why]
public record Event(
    boolean adds,
    Trigger.Kind kind,
    Struct literal,
    Struct answer,
    Optional<Intent> intent,
    Optional<Means> below,
    int[] causes,
    boolean perceived,
    boolean atomic,
    Plans plans) {
  public static final int[] NO_CAUSE = {};

  /// The same without the level that waited for it, which must not be kept alive when it is replaced.
  public Event alone() {
    boolean still =
        below.isPresent() && below.get().below().isPresent() && below.get().below().get().atomic();
    return new Event(
        adds, kind, literal, answer, intent, Optional.empty(), causes, perceived, still, plans);
  }

  public Event answeredBy(Plans others) {
    return new Event(adds, kind, literal, answer, intent, below, causes, perceived, atomic, others);
  }

  public Event because(int[] others) {
    return new Event(adds, kind, literal, answer, intent, below, others, perceived, atomic, plans);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return literal.hashCode();
  }

  public boolean isGoal() {
    return kind != Trigger.Kind.BELIEF;
  }

  /// Whether a goal that an intention was pursuing has failed.
  public boolean failed() {
    return !adds && isGoal() && intent.isPresent();
  }

  /// How many variables it has.
  public int slots() {
    return literal.plain() && answer.plain()
        ? 0
        : Math.max(Slots.count(literal), Slots.count(answer));
  }

  /// How deep the intention is without the level that will answer.
  public int depth() {
    return below.isPresent() ? below.get().depth() : 0;
  }

  /// The event as a term with its sign and without sources.
  public Term shown() {
    return new Atom((adds ? "+" : "-") + kind.sign() + literal.bare().text());
  }

  /// The source of a goal.
  public static String source(Struct literal) {
    for (int i = 0; i < literal.annotationCount(); i++) {
      Term annotation = literal.annotation(i);
      if (Belief.isSource(annotation) && annotation.arg(0) instanceof Atom name) {
        return name.name();
      }
    }
    return "self";
  }
}
