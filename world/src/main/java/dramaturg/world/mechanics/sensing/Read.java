package dramaturg.world.mechanics.sensing;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// What one reading of a scan said at that moment.
///
/// @param value a number, a word, or what a reading of the inside says
public record Read(EntityId viewer, EntityId thing, Reading what, Expression value)
    implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.viewing(world, viewer);
  }

  /// What stands inside is many readings, and worth a line to whoever means to go there only.
  @Override
  public boolean small() {
    return what == Reading.ROOM || what == Reading.DEVICE;
  }
}
