package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// Two vessels see each other's bridge on screen.
///
/// @param by who called
public record ScreenOpened(EntityId from, EntityId to, EntityId by) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(from, Screen.SCREEN, new Screen(to));
    edit.put(to, Screen.SCREEN, new Screen(from));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(from, to);
  }
}
