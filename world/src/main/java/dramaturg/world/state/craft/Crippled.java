package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A vessel no longer answers its helm: it drifts, its main systems out.
public record Crippled(EntityId vessel) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Hull hull = edit.world().of(vessel, Hull.HULL);
    edit.put(vessel, Hull.HULL, new Hull(hull.points(), hull.max(), Hull.State.CRIPPLED));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel).and(Audience.aboard(vessel));
  }
}
