package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import java.util.List;

/// A transporter took hold of bodies or things. They are where they were until it has finished.
///
/// @param vessel whose transporter it is
public record BeamingBegun(EntityId vessel, List<EntityId> who, EntityId to) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.only(who).and(Audience.viewing(world, vessel));
  }

  @Override
  public boolean small() {
    return true;
  }
}
