package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Tank;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A vessel has nothing left to drive it. Only those aboard can tell; that it lies still is a fact of its own.
public record FuelRanOut(EntityId vessel) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Tank.drain(edit, vessel);
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel);
  }
}
