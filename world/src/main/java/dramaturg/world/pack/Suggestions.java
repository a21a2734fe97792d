package dramaturg.world.pack;

import dramaturg.kernel.data.Suggest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Says what an author probably meant, but only so often in one pack: comparing a name with all others takes long in a
/// large pack, and whoever misspelt a hundred names made one mistake a hundred times.
final class Suggestions {
  /// So many names of one pack are compared with all others.
  static final int MOST = 100;

  private int made;

  /// What would be right, never blank.
  String didYouMean(String word, Supplier<List<String>> known) {
    return made++ < MOST
        ? Suggest.didYouMean(word, known.get())
        : "look first at the names reported above";
  }

  /// The nearest of the known words.
  Optional<String> nearest(String word, Supplier<List<String>> known) {
    return made++ < MOST ? Suggest.nearest(word, known.get()) : Optional.empty();
  }
}
