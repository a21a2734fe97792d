package dramaturg.world.mechanics.command;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A vessel has a new commander.
public record CommandTaken(EntityId person, EntityId vessel) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(vessel, Commander.COMMANDER, new Commander(person));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel);
  }
}
