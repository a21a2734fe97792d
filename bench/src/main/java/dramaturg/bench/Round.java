package dramaturg.bench;

/// One round, set up and ready; its [#run] is what the clock sees. It is run once and thrown away.
@FunctionalInterface
public interface Round {
  /// Does the work and returns how much of it was done: events, facts, forks, or whatever the row's [Unit] counts. Both
  /// sides of a row do the same amount. The result has to depend on the work, or the compiler may leave the work out.
  double run();
}
