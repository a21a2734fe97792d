package dramaturg.world.mechanics.motion.pull;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Vec;

/// A body that pulls sank into a large one, and swallows it from within.
///
/// @param untilMillis when it will be through, in story time
public record SankInto(EntityId body, EntityId thing, long untilMillis) implements CourseChange {
  @Override
  public EntityId vessel() {
    return body;
  }

  @Override
  public void applyTo(Edit edit) {
    edit.remove(body, Falling.FALLING);
    edit.put(body, Course.COURSE, new Course.Attached(thing, Vec.ZERO));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(body, thing).and(Audience.aboard(thing));
  }
}
