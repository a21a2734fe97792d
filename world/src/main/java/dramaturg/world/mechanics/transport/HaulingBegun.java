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

/// A beam draws a thing in.
///
/// @param distanceKm how far from the holder it will stop
/// @param arrivesMillis when
public record HaulingBegun(EntityId holder, EntityId thing, long distanceKm, long gripTonnes, long arrivesMillis) implements CourseChange {
  /// What moves otherwise: the thing, not its holder.
  @Override
  public EntityId vessel() {
    return thing;
  }

  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    Vec here = Positions.at(world, holder, arrivesMillis).orElse(Vec.ZERO);
    Vec there = Positions.at(world, thing, edit.now()).orElse(here);
    double share = Math.min(1, distanceKm / Math.max(1, here.distance(there)));
    var leg = new Course.Leg(there, here.toward(there, share), edit.now(), arrivesMillis, holder);
    edit.put(thing, Course.COURSE, leg);
    edit.put(thing, Held.HELD, new Held(holder, gripTonnes));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(thing, holder).and(Audience.aboard(thing, holder));
  }
}
