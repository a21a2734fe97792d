package dramaturg.world.mechanics.care;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.person.Pin;
import dramaturg.world.state.person.Vitals;

/// Being bound, and free again.
public final class Bonds {
  private Bonds() {}

  /// Somebody was overpowered and bound.
  public record Seized(EntityId person, EntityId by) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Vitals vitals = edit.world().of(person, Vitals.VITALS);
      edit.put(person, Vitals.VITALS, vitals.with(Vitals.Condition.HELD));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, person);
    }
  }

  /// Somebody who was bound or pinned can act again.
  public record Freed(EntityId person, EntityId by) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.put(person, Vitals.VITALS, edit.world().of(person, Vitals.VITALS).recovered());
      edit.remove(person, Pin.PIN);
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, person);
    }
  }
}
