package dramaturg.bench;

/// One round, set up and ready; its [#run] is what the clock sees. It is run once and thrown away.
@FunctionalInterface
public interface Round {
  /// Does the work and returns how much of it was done: events, facts, forks, or whatever the row's [Unit] counts. The
  /// sides of a row may do different amounts where figures are rates. The result has to depend on the work, or the
  /// compiler may leave the work out.
  double run();
}
