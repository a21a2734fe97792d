package dramaturg.world.state.thought;

import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;

/// The first entry of every chronicle: the world stands as its pack describes it. What is so from the start has this
/// entry as its cause.
///
/// @param pack the name of the pack
/// @param seed the seed of all dice
public record Opened(String pack, long seed) implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {}
}
