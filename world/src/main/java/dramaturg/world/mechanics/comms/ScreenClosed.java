package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// Two vessels no longer see each other on screen.
public record ScreenClosed(EntityId from, EntityId to) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.remove(from, Screen.SCREEN);
    edit.remove(to, Screen.SCREEN);
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(from, to);
  }

  @Override
  public boolean small() {
    return true;
  }
}
