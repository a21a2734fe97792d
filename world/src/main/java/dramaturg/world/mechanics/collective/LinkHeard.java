package dramaturg.world.mechanics.collective;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Speech;

/// A thought reached a body over a link: nobody else can hear it, and no distance delays it.
///
/// @param performative tell or achieve
/// @param number the speaker's own number for it; 0, for nobody answers a thought
/// @param inReplyTo always 0
public record LinkHeard(
    EntityId hearer,
    EntityId speaker,
    String performative,
    Expression content,
    long number,
    long inReplyTo)
    implements Speech {}
