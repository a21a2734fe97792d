package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;

/// A thing was hauled in and hangs on its holder.
public record Hauled(EntityId holder, EntityId thing) implements CourseChange {
  /// What moves otherwise: the thing, not its holder.
  @Override
  public EntityId vessel() {
    return thing;
  }

  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    Vec here = Positions.at(world, holder, edit.now()).orElse(Vec.ZERO);
    Vec there = Positions.at(world, thing, edit.now()).orElse(here);
    edit.put(thing, Course.COURSE, new Course.Attached(holder, there.minus(here)));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(thing, holder).and(Audience.aboard(thing, holder));
  }
}
