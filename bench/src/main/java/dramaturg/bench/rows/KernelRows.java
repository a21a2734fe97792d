package dramaturg.bench.rows;

import dramaturg.bench.Group;
import java.util.List;

/// Agenda, chronicle, contagion and forks.
final class KernelRows {
  private KernelRows() {}

  static Group group() {
    return new Group("kernel", List.of(ContagionRows.outbreak()));
  }
}
