package dramaturg.world.mechanics.collective;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A vessel or structure that a mind moved is no more, and whoever is linked to bodies of that mind feels a place fall
/// silent. It tells nobody how that came.
public record FellSilent(EntityId thing, EntityId mind) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.only(Hold.linkedTo(world, mind));
  }
}
