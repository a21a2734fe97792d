package dramaturg.bench.rows;

import dramaturg.bench.Group;
import java.util.List;

/// Agenda, chronicle and forks.
final class KernelRows {
  private KernelRows() {}

  static Group group() {
    return new Group("kernel", List.of());
  }
}
