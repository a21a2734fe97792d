package dramaturg.world.state.space.matter;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.CourseChange;

/// A thing that an earlier fact made is out in space from now on. Whoever predicts meetings has one more to reckon
/// with; nobody sees it by this alone.
///
/// @param vessel the thing, whatever it is
public record SetAdrift(EntityId vessel) implements CourseChange {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.nobody();
  }

  @Override
  public boolean small() {
    return true;
  }
}
