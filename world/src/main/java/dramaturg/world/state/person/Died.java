package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A body is dead. It keeps lying where it lay. Also of a vessel that was itself the body of a mind.
///
/// @param by who or what killed it
public record Died(EntityId person, EntityId by) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Vitals vitals = edit.world().or(person, Vitals.VITALS, Vitals.UNTOLD);
    edit.put(person, Vitals.VITALS, new Vitals(Vitals.Condition.DEAD, 0, vitals.max()));
  }

  @Override
  public Audience audience(World world) {
    // A mind with several bodies knows which of them it has lost.
    Audience there = Audience.with(world, person);
    return world
        .find(person, Minded.MINDED)
        .map(minded -> there.and(Audience.only(minded.mind())))
        .orElse(there);
  }
}
