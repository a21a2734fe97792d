package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.looks.Showing;
import dramaturg.world.state.looks.Unseen;

/// Somebody found a thing or a body that was hidden.
public record Found(EntityId person, EntityId thing) implements Showing {
  @Override
  public void applyTo(Edit edit) {
    edit.remove(thing, Unseen.UNSEEN);
  }

  @Override
  public Audience audience(World world) {
    return Audience.with(world, person);
  }
}
