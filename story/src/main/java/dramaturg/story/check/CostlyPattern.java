package dramaturg.story.check;

import dramaturg.logic.term.Overrun;
import dramaturg.story.beat.Beat;

/// A pattern asks for too much: trying it took more steps than one question may take. Its author should name what it
/// joins.
public final class CostlyPattern extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CostlyPattern(Beat beat, Overrun cause) {
    super(
        beat.spot()
            + ": beat '"
            + beat.id()
            + "': "
            + cause.getMessage()
            + "; let its facts share more variables",
        cause);
  }
}
