package dramaturg.mind.host;

import dramaturg.logic.term.Term;
import java.util.List;

/// A moment at which a mind has more than one applicable plan.
///
/// @param trigger the event with its sign
/// @param options all of them in the order of the program
/// @param preferred the index of the one that the mind itself would take
/// @param rolled whether the mind's die was rolled for that
/// @param why what the preferred one rests on
public record Decision(Term trigger, List<Option> options, int preferred, boolean rolled, Why why) {
  public Decision {
    options = List.copyOf(options);
  }
}
