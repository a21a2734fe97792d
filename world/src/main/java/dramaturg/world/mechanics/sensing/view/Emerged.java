package dramaturg.world.mechanics.sensing.view;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A viewer saw a thing appear where there had been nothing to see.
///
/// @param kind what it seems to be
public record Emerged(EntityId viewer, EntityId thing, Expression kind) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.viewing(world, viewer);
  }
}
