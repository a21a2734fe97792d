package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Door;

/// Blows or shots told on a door. What becomes of it is ruled by whoever knows doors.
///
/// @param left the harm that it still bears, 0 or more
public record Battered(EntityId door, EntityId by, long left) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(door, Toughness.TOUGHNESS, new Toughness(left));
  }

  @Override
  public Audience audience(World world) {
    Door stands = world.of(door, Door.DOOR);
    return Audience.inRoom(stands.one(), stands.other());
  }

  @Override
  public boolean small() {
    return true;
  }
}
