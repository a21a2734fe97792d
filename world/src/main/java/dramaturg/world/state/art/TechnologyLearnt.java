package dramaturg.world.state.art;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.thought.Learnt;

/// A technology was won: by taking what it was built into, or by studying it.
///
/// @param mind who holds it from now on: a mind or person, or a faction with all its people
/// @param from what it was learnt from
public record TechnologyLearnt(EntityId technology, EntityId mind, EntityId from)
    implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(mind, Learnt.LEARNT, Learnt.of(edit.world(), mind).plus(technology));
  }

  @Override
  public Audience audience(World world) {
    return Audience.only(mind).and(Audience.with(world, from));
  }
}
