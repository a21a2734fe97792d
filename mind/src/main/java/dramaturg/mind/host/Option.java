package dramaturg.mind.host;

import dramaturg.kernel.data.Spot;
import java.util.List;

/// A plan that could be taken in a decision.
///
/// @param label the plan's label
/// @param where where the plan stands
/// @param beliefs what made it applicable
public record Option(String label, Spot where, List<Read> beliefs) {
  public Option {
    beliefs = List.copyOf(beliefs);
  }
}
