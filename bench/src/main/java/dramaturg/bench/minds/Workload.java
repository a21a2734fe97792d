package dramaturg.bench.minds;

import java.util.SequencedMap;

/// Programs of agents that run by themselves until one of them does `done`.
///
/// @param programs source by agent
/// @param amount how many cycles, events or messages that takes
public record Workload(SequencedMap<String, String> programs, double amount) {}
