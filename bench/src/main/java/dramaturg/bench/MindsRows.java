package dramaturg.bench;

import java.util.List;

/// Characters who perceive, decide and talk.
final class MindsRows {
  private MindsRows() {}

  static Group group() {
    return new Group("minds", List.of());
  }
}
