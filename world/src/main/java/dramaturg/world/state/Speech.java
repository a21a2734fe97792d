package dramaturg.world.state;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;

/// A fact by which words reach a mind: a body that hears it passes it to its mind as a message. How the words got
/// there is the mechanic's matter.
public interface Speech extends WorldFact {
  EntityId hearer();

  EntityId speaker();

  /// The speech act: tell, untell, achieve, unachieve, askOne, askAll, signal.
  String performative();

  Expression content();

  /// The speaker's own number for what was said, so that an answer can name it; 0 if nobody answers.
  default long number() {
    return 0;
  }

  /// The number of the question that this answers; 0 if it answers none.
  default long inReplyTo() {
    return 0;
  }

  /// Words change minds, not the world.
  @Override
  default void applyTo(Edit edit) {}

  @Override
  default Audience audience(World world) {
    return Audience.only(hearer());
  }
}
