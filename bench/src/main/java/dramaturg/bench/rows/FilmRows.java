package dramaturg.bench.rows;

import dramaturg.bench.Group;
import java.util.List;

/// The flagship pack, played as a whole.
final class FilmRows {
  private FilmRows() {}

  static Group group() {
    return new Group("film", List.of());
  }
}
