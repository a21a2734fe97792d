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
/// @param told signs of all that it tells its host in one `think`: deeds, words, notes, goals, decisions; whoever
///     writes that down must not drown in it
public record Limits(int cycles, long steps, int beliefs, int intentions, int depth, long told) {
  public static final Limits USUAL =
      new Limits(100_000, Formula.MOST_STEPS, 200_000, 10_000, 10_000, 10_000_000);

  public Limits withCycles(int most) {
    return new Limits(most, steps, beliefs, intentions, depth, told);
  }
}
