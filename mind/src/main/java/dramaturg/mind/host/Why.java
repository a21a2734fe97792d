package dramaturg.mind.host;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.term.Term;
import java.util.List;

/// Why a mind did something: the plan, what set it off, and what it rested on.
///
/// @param plan the plan's label; one is made from trigger and line if the author gave none
/// @param where the line that was carried out
/// @param trigger the event that the plan answers, with its sign, such as `+!g(1)`
/// @param beliefs what the context and the tests so far read
/// @param causes the distinct origins of the event and of those beliefs, in the order in which they came in; at most
///     [#MOST_CAUSES], of which the first are kept for what began it all
/// @param perceived whether event or beliefs came from a percept or a message
public record Why(
    String plan, Spot where, Term trigger, List<Read> beliefs, int[] causes, boolean perceived) {
  /// How many causes are kept.
  public static final int MOST_CAUSES = 16;

  public Why {
    beliefs = List.copyOf(beliefs);
  }
}
