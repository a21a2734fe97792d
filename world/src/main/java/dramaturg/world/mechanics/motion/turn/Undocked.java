package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Handling;
import dramaturg.world.mechanics.motion.helm.Keeping;
import dramaturg.world.mechanics.motion.helm.Stay;
import dramaturg.world.mechanics.motion.helm.Tank;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;

/// A vessel let go of another, or came out of it, and lies beside it.
public record Undocked(EntityId vessel, EntityId host) implements CourseChange {
  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    Vec away = new Vec(Handling.standOffKm(world, vessel, host), 0);
    Vec here = Positions.at(world, host, edit.now()).orElse(Vec.ZERO).plus(away);
    if (world.has(vessel, Mooring.MOORING)) Tank.fill(edit, vessel);
    Positions.system(world, host).ifPresent(system -> edit.move(vessel, system));
    edit.put(vessel, Course.COURSE, Keeping.beside(world, here, host, edit.now()));
    edit.remove(vessel, Mooring.MOORING);
    edit.put(vessel, Stay.STAY, new Stay(host));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel, host).and(Audience.aboard(vessel, host));
  }
}
