package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A body was given back health.
///
/// @param health what it has now
public record Healed(EntityId person, EntityId by, int health) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Vitals vitals = edit.world().of(person, Vitals.VITALS);
    edit.put(person, Vitals.VITALS, vitals.left(health));
  }

  @Override
  public Audience audience(World world) {
    return Audience.with(world, person);
  }
}
