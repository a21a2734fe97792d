package dramaturg.bench.rows;

import dramaturg.bench.Group;
import java.util.List;

/// Strains on contact networks.
final class ContagionRows {
  private ContagionRows() {}

  static Group group() {
    return new Group("contagion", List.of());
  }
}
