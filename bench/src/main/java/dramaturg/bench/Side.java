package dramaturg.bench;

import java.util.function.Function;

/// One of the two that are compared. `setup` is called before each round and its time does not count.
///
/// @param name what is measured, as a reader knows it: `java.util.PriorityQueue`
public record Side(String name, Function<Scale, Round> setup) {}
