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

/// A beam took hold of a thing; it hangs on the holder from now on.
///
/// @param gripTonnes the mass that the beam can hold
public record TractorLocked(EntityId holder, EntityId thing, long gripTonnes)
    implements CourseChange {
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
    edit.put(thing, Held.HELD, new Held(holder, gripTonnes));
    Positions.system(world, holder).ifPresent(system -> edit.move(thing, system));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(thing, holder).and(Audience.aboard(thing, holder));
  }
}
