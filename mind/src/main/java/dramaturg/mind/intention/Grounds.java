package dramaturg.mind.intention;

import dramaturg.mind.host.Why;

/// What something rests on: the event that set it off, and perhaps beliefs that were read, or an action that was
/// finished before. Immutable.
public sealed interface Grounds extends Why.Basis permits Event, Findings {
  /// @param done the entry of that action; negative if there was none
  static Grounds of(Event event, Reads reads, int done) {
    return reads.isEmpty() && done < 0 ? event : new Findings(event, reads, done);
  }

  Event event();

  Reads reads();

  /// The entry of the action that was finished last; negative if none was.
  int done();

  /// The distinct origins of all that, as far as they are kept.
  Chain chain();

  @Override
  default int[] causes() {
    return chain().entries();
  }
}
