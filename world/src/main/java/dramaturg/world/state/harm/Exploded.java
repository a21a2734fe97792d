package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// Something blew up and struck what was near.
///
/// @param terajoules the energy set free
public record Exploded(EntityId thing, long terajoules) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.seeing(thing).and(Audience.aboard(thing));
  }
}
