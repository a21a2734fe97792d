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

/// A thing is held no more. It stays where it is, along with the holder if that goes round something; what tore
/// itself loose goes on as it did.
public record TractorReleased(EntityId holder, EntityId thing) implements CourseChange {
  /// What moves otherwise: the thing, not its holder.
  @Override
  public EntityId vessel() {
    return thing;
  }

  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    boolean hangs =
        switch (world.find(thing, Course.COURSE).orElse(null)) {
          case null -> false;
          case Course.Leg leg -> leg.destination().equals(holder);
          case Course.Warp warp -> false;
          default -> true;
        };
    if (hangs) {
      Vec there = Positions.at(world, thing, edit.now()).orElse(Vec.ZERO);
      edit.put(thing, Course.COURSE, Positions.alongside(world, there, holder, edit.now()));
    }
    edit.remove(thing, Held.HELD);
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(thing, holder).and(Audience.aboard(thing, holder));
  }
}
