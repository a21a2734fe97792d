package dramaturg.world.mechanics.motion.pull;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;

/// A thing that nothing holds falls towards a body: a hull until it breaks, all else until it is swallowed.
///
/// @param by towards which it falls
/// @param arrivesMillis when that will be, in story time
public record Pulled(EntityId thing, EntityId by, long arrivesMillis) implements CourseChange {
  @Override
  public EntityId vessel() {
    return thing;
  }

  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    Vec from = Positions.at(world, thing, edit.now()).orElse(Vec.ZERO);
    Vec goal = Positions.at(world, by, arrivesMillis).orElse(from);
    double stop = Pulling.stopKm(world, thing, by) * Pulling.INSIDE;
    double distance = goal.distance(from);
    Vec to = distance <= stop ? from : goal.toward(from, stop / distance);
    edit.put(thing, Course.COURSE, new Course.Leg(from, to, edit.now(), arrivesMillis, by));
    edit.put(thing, Falling.FALLING, new Falling(by));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(thing, by).and(Audience.aboard(thing));
  }
}
