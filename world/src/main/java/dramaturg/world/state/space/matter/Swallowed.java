package dramaturg.world.state.space.matter;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;

/// A thing is gone for good, with all that was in it: it fell into a body that pulls. What becomes of whoever was in it
/// are facts of their own.
public record Swallowed(EntityId thing, EntityId by) implements CourseChange {
  @Override
  public EntityId vessel() {
    return thing;
  }

  @Override
  public void applyTo(Edit edit) {
    Vec last = Positions.at(edit.world(), thing, edit.now()).orElse(Vec.ZERO);
    edit.put(thing, Course.COURSE, new Course.Rest(last));
    edit.remove(thing, Location.LOCATION);
    long tonnes = Bulk.of(edit.world(), thing).tonnes();
    edit.world().find(by, Pull.PULL).ifPresent(pull -> edit.put(by, Pull.PULL, pull.fed(tonnes)));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(thing, by).and(Audience.aboard(thing));
  }
}
