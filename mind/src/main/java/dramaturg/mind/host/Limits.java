package dramaturg.mind.host;

import dramaturg.logic.query.Formula;

/// How much a mind may do at one instant and hold at once. Going beyond one of them is a [MindFault]; so is a term that
/// grows beyond what any may be (see [dramaturg.logic.term.Overrun]).
///
/// @param cycles reasoning cycles in one `think`
/// @param steps goals that one question to the beliefs may try
/// @param beliefs beliefs held
/// @param intentions intentions and events, those that wait among them; and messages to read
/// @param depth goals waiting for each other in one intention
public record Limits(int cycles, long steps, int beliefs, int intentions, int depth) {
  public static final Limits USUAL =
      new Limits(100_000, Formula.MOST_STEPS, 200_000, 10_000, 10_000);

  public Limits withCycles(int most) {
    return new Limits(most, steps, beliefs, intentions, depth);
  }
}
