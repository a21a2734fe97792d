package dramaturg.kernel.data;

import java.util.List;
import java.util.stream.Collectors;

/// What somebody wrote cannot be used; carries every problem found in it. The command line prints them and ends with
/// exit code 2; it is never thrown for a fault of our own.
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /// With the problems in the order in which they shall be read; at least one.
  public BadInput(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("nothing is wrong");
    }
    this.problems = List.copyOf(problems);
  }

  /// With a single problem.
  public BadInput(Spot spot, String wrong, String right) {
    this(List.of(new Problem(spot, wrong, right)));
  }

  /// Every problem, in the order of the report. The message holds the same, one line each.
  public List<Problem> problems() {
    return problems;
  }
}
