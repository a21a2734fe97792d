package dramaturg.world.stage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import java.util.List;

/// Says something to somebody, by whatever way there is. The mechanic of communication finds the way; there may be
/// none.
///
/// @param performative the speech act: tell, untell, achieve, unachieve, askOne, askAll, signal
/// @param to whom; empty for everybody who can hear
/// @param number the speaker's own number for it
/// @param inReplyTo the number of the question that it answers, 0 if none
public record Speak(
    EntityId actor,
    String performative,
    List<EntityId> to,
    Term content,
    long number,
    long inReplyTo)
    implements Action {
  @Override
  public boolean whileHeld() {
    return true;
  }
}
