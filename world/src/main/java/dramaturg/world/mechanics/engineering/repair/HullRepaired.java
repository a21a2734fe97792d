package dramaturg.world.mechanics.engineering.repair;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Hull;

/// A hull gained some points.
///
/// @param points what it gained
/// @param left what it has now
public record HullRepaired(EntityId vessel, long points, long left) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Hull hull = edit.world().of(vessel, Hull.HULL);
    edit.put(vessel, Hull.HULL, new Hull(left, hull.max(), hull.state()));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel);
  }

  @Override
  public boolean small() {
    return true;
  }
}
