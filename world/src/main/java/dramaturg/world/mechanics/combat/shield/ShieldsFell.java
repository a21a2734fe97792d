package dramaturg.world.mechanics.combat.shield;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Shields;

/// A vessel's shields were beaten down.
public record ShieldsFell(EntityId vessel) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Shields shields = edit.world().of(vessel, Shields.SHIELDS);
    edit.put(vessel, Shields.SHIELDS, shields.at(edit.now(), 0, Shields.State.FALLEN));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel).and(Audience.aboard(vessel));
  }
}
