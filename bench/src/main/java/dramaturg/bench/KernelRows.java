package dramaturg.bench;

import java.util.List;

/// Agenda, chronicle and forks.
final class KernelRows {
  private KernelRows() {}

  static Group group() {
    return new Group("kernel", List.of());
  }
}
