package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Speech;

/// Words reached somebody.
///
/// @param number the speaker's own number for them
/// @param inReplyTo the number of the question that they answer, 0 if none
public record MessageHeard(
    EntityId hearer,
    EntityId speaker,
    String performative,
    Expression content,
    long number,
    long inReplyTo)
    implements Speech {}
