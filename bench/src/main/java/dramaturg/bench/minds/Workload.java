package dramaturg.bench.minds;

import java.util.List;

/// Agents that run by themselves until one of them does `done`.
///
/// @param agents who takes part; the first one has the body
/// @param percepts `p(0)`, `p(1)` and so on: how many the body perceives all the time
/// @param ticks how often the body perceives `tick(K)` instead of `tick(K - 1)`, from 0 on, one thought for each
/// @param amount how many cycles, events or messages it takes
public record Workload(List<Part> agents, int percepts, int ticks, double amount) {
  /// One agent.
  ///
  /// @param program the same text for many agents is read once where an engine can share it
  /// @param belief what this one believes beyond its program; empty if nothing
  public record Part(String name, String program, String belief) {}

  /// Agents without bodies.
  public Workload(List<Part> agents, double amount) {
    this(agents, 0, 0, amount);
  }

  /// One agent without a body.
  public static Workload alone(String program, double amount) {
    return new Workload(List.of(new Part("ann", program, "")), amount);
  }
}
