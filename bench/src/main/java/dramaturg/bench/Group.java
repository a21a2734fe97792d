package dramaturg.bench;

import java.util.List;
import java.util.Optional;

/// Rows that are run together by name. Rows do not depend on each other, nor on their order.
///
/// @param name the argument of `bench/run`
/// @param profiled the row whose work is shown by where its time goes, if there is one
public record Group(String name, List<Row> rows, Optional<Row> profiled) {
  public Group {
    rows = List.copyOf(rows);
  }

  public Group(String name, List<Row> rows) {
    this(name, rows, Optional.empty());
  }
}
