package dramaturg.world.mechanics.motion.pull;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Bound;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Positions;

/// A thing falls no longer towards a body: its own drive holds it, or another's beam; or the body has closed. What does
/// not go elsewhere lies where it was.
public record PullEnded(EntityId thing, EntityId by) implements CourseChange {
  @Override
  public EntityId vessel() {
    return thing;
  }

  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    edit.remove(thing, Falling.FALLING);
    boolean falls =
        world.find(thing, Course.COURSE).orElse(null) instanceof Course.Leg leg
            && leg.destination().equals(by)
            && !world.has(thing, Bound.BOUND);
    if (falls)
      Positions.at(world, thing, edit.now())
          .ifPresent(at -> edit.put(thing, Course.COURSE, new Course.Rest(at)));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(thing, by).and(Audience.aboard(thing));
  }
}
