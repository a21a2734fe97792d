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

/// A beam draws a thing to where it shall be.
///
/// @param to the holder, or the thing beside which it shall come to lie
/// @param distanceKm how far from that it will stop
/// @param gripTonnes the mass that the beam can hold
/// @param arrivesMillis when, in story time
public record HaulingBegun(
    EntityId holder,
    EntityId thing,
    EntityId to,
    long distanceKm,
    long gripTonnes,
    long arrivesMillis)
    implements CourseChange {
  /// What moves otherwise: the thing, not its holder.
  @Override
  public EntityId vessel() {
    return thing;
  }

  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    Vec goal = Positions.at(world, to, arrivesMillis).orElse(Vec.ZERO);
    Vec there = Positions.at(world, thing, edit.now()).orElse(goal);
    double share = Math.min(1, distanceKm / Math.max(1, goal.distance(there)));
    var leg = new Course.Leg(there, goal.toward(there, share), edit.now(), arrivesMillis, holder);
    edit.put(thing, Course.COURSE, leg);
    edit.put(thing, Held.HELD, new Held(holder, gripTonnes));
    Positions.system(world, holder).ifPresent(system -> edit.move(thing, system));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(thing, holder).and(Audience.aboard(thing, holder));
  }
}
