package dramaturg.bench.rows;

import dramaturg.bench.Group;
import dramaturg.bench.Row;
import java.util.List;
import java.util.stream.Stream;

/// Agenda, chronicle, contagion, sweeps and forks.
final class KernelRows {
  private KernelRows() {}

  static Group group() {
    return new Group(
        "kernel",
        Stream.of(
                HoldRows.all(),
                ChronicleRows.all(),
                List.of(ContagionRows.outbreak(), SweepRows.row()),
                ForkRows.all())
            .<Row>flatMap(List::stream)
            .toList());
  }
}
