package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A body that was down can perceive and act again.
public record CameTo(EntityId person) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Vitals vitals = edit.world().of(person, Vitals.VITALS);
    boolean pinned = edit.world().has(person, Pin.PIN);
    edit.put(
        person, Vitals.VITALS, pinned ? vitals.with(Vitals.Condition.HELD) : vitals.recovered());
    edit.remove(person, Slumber.SLUMBER);
  }

  @Override
  public Audience audience(World world) {
    return Audience.with(world, person);
  }
}
