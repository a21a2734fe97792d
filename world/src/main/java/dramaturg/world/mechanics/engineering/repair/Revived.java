package dramaturg.world.mechanics.engineering.repair;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Hull;

/// A crippled vessel answers its helm again.
public record Revived(EntityId vessel) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Hull hull = edit.world().of(vessel, Hull.HULL);
    edit.put(vessel, Hull.HULL, new Hull(hull.points(), hull.max(), Hull.State.WHOLE));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel).and(Audience.aboard(vessel));
  }
}
