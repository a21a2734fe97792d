package dramaturg.world.state.thought;

import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// The first entry of every chronicle: the world stands as its pack describes it. What is so from the start has this
/// entry as its cause.
///
/// @param pack the name of the pack
/// @param seed the seed of all dice
public record Opened(String pack, long seed) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.nobody();
  }

  @Override
  public boolean small() {
    return true;
  }
}
