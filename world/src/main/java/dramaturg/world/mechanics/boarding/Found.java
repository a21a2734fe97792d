package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// Somebody found a thing that was hidden.
public record Found(EntityId person, EntityId thing) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.remove(thing, Hidden.HIDDEN);
  }

  @Override
  public Audience audience(World world) {
    return Audience.with(world, person);
  }
}
