package dramaturg.world.mechanics.combat.shield;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Shields;

/// Shields that had fallen have recharged so far that they can be raised again.
public record ShieldsRecharged(EntityId vessel) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Shields shields = edit.world().of(vessel, Shields.SHIELDS);
    edit.put(
        vessel,
        Shields.SHIELDS,
        shields.at(edit.now(), shields.leftAt(edit.now()), Shields.State.DOWN));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel);
  }
}
