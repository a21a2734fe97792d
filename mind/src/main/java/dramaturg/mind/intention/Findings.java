package dramaturg.mind.intention;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.host.Read;
import java.util.List;

/// An event with beliefs that were read because of it, or an action that was finished. It never changes, though what
/// follows from it is worked out only when it is first asked for.
final class Findings implements Grounds {
  private final Event event;
  private final Reads reads;
  private final int done;
  private Chain chain; // null until it is asked for

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
  public Chain chain() {
    if (chain == null) {
      chain = gathered();
    }
    return chain;
  }

  private Chain gathered() {
    Chain before = event.chain();
    if (reads.isLone() && done < 0) {
      return before.and(reads.lone());
    }
    int[] fresh = new int[reads.originCount() + 1];
    int count = reads.addOrigins(before, fresh, 0);
    return before.and(fresh, before.add(fresh, count, done));
  }

  @Override
  public boolean perceived() {
    return event.perceived() || reads.fromOutside();
  }
}
