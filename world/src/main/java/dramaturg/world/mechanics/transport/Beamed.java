package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import java.util.List;

/// A transporter took bodies or things apart and put them together elsewhere. That they are there now is told by a
/// fact for each of them.
///
/// @param vessel whose transporter it was
/// @param from where the first of them was
public record Beamed(EntityId vessel, List<EntityId> who, EntityId from, EntityId to)
    implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.inRoom(from, to).and(Audience.only(who)).and(Audience.aboard(vessel));
  }
}
