package dramaturg.world.mechanics.motion.pull;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;
import dramaturg.world.state.space.matter.Pull;

/// A body that pulls has swallowed all that it can, and is gone.
public record Closed(EntityId body) implements CourseChange {
  @Override
  public EntityId vessel() {
    return body;
  }

  @Override
  public void applyTo(Edit edit) {
    Vec last = Positions.at(edit.world(), body, edit.now()).orElse(Vec.ZERO);
    edit.put(body, Course.COURSE, new Course.Rest(last));
    edit.remove(body, Pull.PULL).remove(body, Falling.FALLING).remove(body, Location.LOCATION);
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(body);
  }
}
