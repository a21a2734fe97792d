package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Pursuit;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A vessel's helm has orders to follow another wherever it goes.
public record PursuitBegun(EntityId vessel, EntityId target) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(vessel, Pursuit.PURSUIT, new Pursuit(target));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel);
  }
}
