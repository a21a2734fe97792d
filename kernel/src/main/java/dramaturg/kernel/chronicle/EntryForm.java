package dramaturg.kernel.chronicle;

import dramaturg.kernel.form.ByteSink;

/// The binary form of what an entry has beside its fact. It does not check what it writes.
///
/// A cause is a number: 0 for the opening, 1 for an intervention and then its text, else the number of earlier entries plus
/// one and then, for each, how many entries it lies back.
final class EntryForm {

  static final int OPENING = 0;
  static final int INTERVENTION = 1;

  private EntryForm() {}

  static void putCause(ByteSink sink, Chronicle chronicle, int id) {
    int count = chronicle.causeCount(id);
    if (count > 0) {
      sink.putNumber(count + 1L);
      for (int k = 0; k < count; k++) {
        sink.putNumber(id - chronicle.cause(id, k));
      }
      return;
    }
    switch (chronicle.cause(id)) {
      case Cause.Opening() -> sink.putNumber(OPENING);
      case Cause.Intervention(String what) -> {
        sink.putNumber(INTERVENTION);
        sink.putText(what);
      }
      case Cause.From from -> throw new IllegalStateException(from + " without an entry");
    }
  }
}
