package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import java.util.List;

/// A vessel began to send somebody's words. Sending takes the longer the more is said.
///
/// @param from the vessel whose sender is used
/// @param to whom it is meant for; empty for everybody who can receive it
/// @param number the speaker's own number for it
/// @param inReplyTo the number of the question that it answers, 0 if none
public record MessageSent(
    EntityId speaker,
    EntityId from,
    List<EntityId> to,
    String performative,
    Expression content,
    long number,
    long inReplyTo)
    implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(from, Transmission.SENDING, new Transmission(this, edit.now()));
  }

  @Override
  public Audience audience(World world) {
    return Audience.with(world, speaker);
  }
}
