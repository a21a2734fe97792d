package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A message broke off: its sender failed. What had been said by then is on its way all the same.
///
/// @param content what had been sent of it, in the order of saying
public record MessageCutShort(EntityId speaker, EntityId from, Expression content)
    implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.remove(from, Transmission.SENDING);
  }

  @Override
  public Audience audience(World world) {
    return Audience.with(world, speaker);
  }
}
