package dramaturg.world.state;

/// A fact that nobody perceives and that narration can skip: it is kept for the laws of the world, or for whoever asks
/// why. What follows from it may well be noticed.
public interface Unnoticed extends WorldFact {
  @Override
  default Audience audience(World world) {
    return Audience.nobody();
  }

  @Override
  default boolean small() {
    return true;
  }
}
