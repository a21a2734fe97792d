package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Held;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;

/// A thing is held no more. It stays where it is.
public record TractorReleased(EntityId holder, EntityId thing) implements CourseChange {
  /// What moves otherwise: the thing, not its holder.
  @Override
  public EntityId vessel() {
    return thing;
  }

  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    Vec there = Positions.at(world, thing, edit.now()).orElse(Vec.ZERO);
    edit.put(thing, Course.COURSE, new Course.Rest(there));
    edit.remove(thing, Held.HELD);
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(thing, holder).and(Audience.aboard(thing, holder));
  }
}
