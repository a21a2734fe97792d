package dramaturg.mind.intention;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Read;
import dramaturg.mind.host.Why;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;

/// What something rests on: the event that set it off, the beliefs that were read, and the action that was finished
/// before. It never changes, though what follows from it is worked out only when it is first asked for.
public final class Grounds implements Why.Basis {
  private static final int[] NOT_YET = {};

  private final Event event;
  private final Reads reads;
  private final int done;
  private int[] causes = NOT_YET;

  /// @param done the entry of that action; negative if there was none
  public Grounds(Event event, Reads reads, int done) {
    this.event = event;
    this.reads = reads;
    this.done = done;
  }

  public static Grounds of(Event event, Reads reads) {
    return new Grounds(event, reads, Host.NO_ENTRY);
  }

  public Event event() {
    return event;
  }

  public Reads reads() {
    return reads;
  }

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
      int[] all = reads.isEmpty() && done < 0 ? event.causes() : gathered();
      VarHandle.releaseFence(); // copies of a mind share it, and may run in other threads
      causes = all;
    }
    return causes;
  }

  private int[] gathered() {
    int[] first = event.causes();
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
