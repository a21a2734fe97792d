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

  /// Adds an origin unless it is none, or is among these or those already.
  ///
  /// @return how many of those there are now
  static int add(int[] these, int[] those, int count, int origin) {
    if (origin < 0) {
      return count;
    }
    for (int each : these) {
      if (each == origin) {
        return count;
      }
    }
    for (int i = 0; i < count; i++) {
      if (those[i] == origin) {
        return count;
      }
    }
    those[count] = origin;
    return count + 1;
  }
}
