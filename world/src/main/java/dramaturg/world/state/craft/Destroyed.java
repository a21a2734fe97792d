package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A vessel or structure is no more. Those aboard die by facts of their own.
///
/// @param by who or what brought it about; itself, if nobody did
public record Destroyed(EntityId thing, EntityId by) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Hull hull = edit.world().of(thing, Hull.HULL);
    edit.put(thing, Hull.HULL, new Hull(0, hull.max(), Hull.State.DESTROYED));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(thing).and(Audience.aboard(thing));
  }
}
