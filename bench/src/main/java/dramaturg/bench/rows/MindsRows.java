package dramaturg.bench.rows;

import dramaturg.bench.Group;
import java.util.List;

/// Characters who perceive, decide and talk.
final class MindsRows {
  private MindsRows() {}

  static Group group() {
    return new Group("minds", List.of());
  }
}
