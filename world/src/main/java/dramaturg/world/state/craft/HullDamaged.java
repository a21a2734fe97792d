package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A hull lost some of its points. From outside one sees the blow, not what it did.
///
/// @param points what it lost
/// @param left what it has left
public record HullDamaged(EntityId vessel, long points, long left) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Hull hull = edit.world().of(vessel, Hull.HULL);
    edit.put(vessel, Hull.HULL, new Hull(left, hull.max(), hull.state()));
    if (points > edit.world().or(vessel, Hull.HARDEST, new Hull.Blow(0)).points()) {
      edit.put(vessel, Hull.HARDEST, new Hull.Blow(points));
    }
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
