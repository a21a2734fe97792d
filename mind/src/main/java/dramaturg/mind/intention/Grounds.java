package dramaturg.mind.intention;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.host.Read;
import dramaturg.mind.host.Why;
import java.util.Arrays;
import java.util.List;

/// What something rests on: the event that set it off, the beliefs that were read, and the action that was finished
/// before.
///
/// @param done the entry of that action; negative if there was none
public record Grounds(Event event, Reads reads, int done) implements Why.Basis {
  @Override
  public Term trigger() {
    return event.shown();
  }

  @Override
  public List<Read> beliefs() {
    return reads.list();
  }

  @Override
  public List<Struct> lacked() {
    return reads.lacked();
  }

  @Override
  public int[] causes() {
    int[] first = event.causes();
    if (reads.isEmpty() && done < 0) {
      return first;
    }
    int[] all = Arrays.copyOf(first, first.length + reads.originCount() + 1);
    int count = reads.addOrigins(all, first.length);
    count = add(all, count, done);
    if (count == first.length) {
      return first;
    }
    if (count <= Why.MOST_CAUSES) {
      return Arrays.copyOf(all, count);
    }
    int[] kept = Arrays.copyOf(all, Why.MOST_CAUSES);
    System.arraycopy(all, count - Why.MOST_CAUSES + 1, kept, 1, Why.MOST_CAUSES - 1);
    return kept;
  }

  /// Adds an origin unless it is none, or there already.
  ///
  /// @return how many there are now
  static int add(int[] all, int count, int origin) {
    if (origin < 0) {
      return count;
    }
    for (int i = 0; i < count; i++) {
      if (all[i] == origin) {
        return count;
      }
    }
    all[count] = origin;
    return count + 1;
  }

  @Override
  public boolean perceived() {
    return event.perceived() || reads.fromOutside();
  }
}
