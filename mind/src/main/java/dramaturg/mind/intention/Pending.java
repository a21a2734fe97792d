package dramaturg.mind.intention;

import dramaturg.logic.term.Struct;
import dramaturg.mind.belief.Slots;
import dramaturg.mind.program.Plans;
import java.util.Optional;

/// An event that is still to be answered, and who waits for that. What answers it keeps the event alone: a level that
/// another one replaces must not be kept alive by it.
///
/// @param answer the literal that the waiting goal gets its values from when the answer is complete
/// @param intent the intention that it belongs to; [Intent#NONE] if it starts one of its own
/// @param top the level that waits for it; null if none does
/// @param atomic whether it belongs to an intention that is atomic
/// @param plans those that may answer it
public record Pending(
    Event event, Struct answer, Intent intent, Means top, boolean atomic, Plans plans) {
  /// An event that belongs to no intention.
  public static Pending alone(Event event, Plans plans) {
    return new Pending(event, event.literal(), Intent.NONE, null, false, plans);
  }

  /// An event of the intention, which waits for the answer.
  public static Pending inside(Means means, Event event, Plans plans) {
    return new Pending(event, event.literal(), means.intent(), means, means.atomic(), plans);
  }

  /// The level that waits for it.
  public Optional<Means> below() {
    return Optional.ofNullable(top);
  }

  /// How many variables it has.
  public int slots() {
    return event.literal().plain() && answer.plain()
        ? 0
        : Math.max(Slots.count(event.literal()), Slots.count(answer));
  }

  /// How deep the intention is without the level that will answer.
  public int depth() {
    return top == null ? 0 : top.depth();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return event.hashCode();
  }
}
