package dramaturg.bench;

import java.util.List;

/// Rows that are run together by name. Rows do not depend on each other, nor on their order.
///
/// @param name the argument of `bench/run`
public record Group(String name, List<Row> rows) {
  public Group {
    rows = List.copyOf(rows);
  }
}
