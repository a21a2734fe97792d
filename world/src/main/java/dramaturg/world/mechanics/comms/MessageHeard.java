package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Speech;
import dramaturg.world.state.World;

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
    implements Speech {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.only(hearer);
  }
}
