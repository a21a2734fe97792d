package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Pursuit;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A vessel lost the trail of the one that it followed.
public record PursuitEnded(EntityId vessel, EntityId target) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.remove(vessel, Pursuit.PURSUIT);
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel);
  }
}
