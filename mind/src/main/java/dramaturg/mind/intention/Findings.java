package dramaturg.mind.intention;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.host.Read;
import dramaturg.mind.host.Why;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;

/// An event with beliefs that were read because of it, or an action that was finished. It never changes, though what
/// follows from it is worked out only when it is first asked for.
final class Findings implements Grounds {
  private static final int[] NOT_YET = {};

  private final Event event;
  private final Reads reads;
  private final int done;
  private int[] causes = NOT_YET;

  /// @param done the entry of that action; negative if there was none
  Findings(Event event, Reads reads, int done) {
    this.event = event;
    this.reads = reads;
    this.done = done;
  }

  @Override
  public Event event() {
    return event;
  }

  @Override
  public Reads reads() {
    return reads;
  }

  @Override
  public int done() {
    return done;
  }

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
    if (causes == NOT_YET) {
      int[] all = gathered();
      VarHandle.releaseFence(); // copies of a mind share it, and may run in other threads
      causes = all;
    }
    return causes;
  }

  private int[] gathered() {
    int[] first = event.causes();
    int[] fresh = new int[reads.originCount() + 1];
    int count = Grounds.add(first, fresh, reads.addOrigins(first, fresh, 0), done);
    if (count == 0) {
      return first;
    }
    int whole = first.length + count;
    if (whole <= Why.MOST_CAUSES) {
      int[] all = Arrays.copyOf(first, whole);
      System.arraycopy(fresh, 0, all, first.length, count);
      return all;
    }
    return latest(first, fresh, count);
  }

  /// The first cause of all, and the latest of the others.
  private static int[] latest(int[] first, int[] fresh, int count) {
    int[] kept = new int[Why.MOST_CAUSES];
    kept[0] = first.length > 0 ? first[0] : fresh[0];
    int recent = Math.min(count, Why.MOST_CAUSES - 1);
    int older = Why.MOST_CAUSES - 1 - recent;
    System.arraycopy(first, first.length - older, kept, 1, older);
    System.arraycopy(fresh, count - recent, kept, 1 + older, recent);
    return kept;
  }

  @Override
  public boolean perceived() {
    return event.perceived() || reads.fromOutside();
  }
}
