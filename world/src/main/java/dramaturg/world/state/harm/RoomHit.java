package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A blow reached a room and those in it.
///
/// @param severity how hard a bystander is hurt, in percent of a hale body's health
public record RoomHit(EntityId room, EntityId by, int severity) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.inRoom(room);
  }
}
