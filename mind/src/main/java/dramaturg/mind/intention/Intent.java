package dramaturg.mind.intention;

import dramaturg.logic.term.Struct;
import java.util.Optional;

/// What makes an intention one and the same while its levels come and go.
///
/// @param goal the goal it was taken up for; empty if it answers a belief
public record Intent(long id, Optional<Struct> goal) {
  /// No intention yet.
  public static final Intent NONE = new Intent(0, Optional.empty());
}
