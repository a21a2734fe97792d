package dramaturg.mind.run;

import dramaturg.kernel.data.Spot;
import dramaturg.mind.host.Read;
import dramaturg.mind.host.Why;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Reads;
import dramaturg.mind.program.Plan;
import java.util.Arrays;
import java.util.List;

/// Works out why something is done: which entries it follows from. Knows only what the level of the intention carries.
final class Reasons {
  private Reasons() {}

  /// Why the step at which an intention stands is carried out.
  static Why of(Means means) {
    List<Read> reads = means.reads().list();
    return new Why(
        means.plan().label(),
        means.step() == dramaturg.mind.program.Step.END ? means.plan().at() : means.step().at(),
        means.event().shown(),
        reads,
        causes(means.event().causes(), reads, means.done()),
        perceived(means.event().perceived(), reads));
  }

  /// Why a plan is taken for an event.
  static Why of(Plan plan, Event event, Reads reads) {
    List<Read> read = reads.list();
    return new Why(
        plan.label(),
        plan.at(),
        event.shown(),
        read,
        causes(event.causes(), read, -1),
        perceived(event.perceived(), read));
  }

  /// Why something follows from an event that no plan has taken up.
  static Why of(Event event, Spot at) {
    return new Why("", at, event.shown(), List.of(), event.causes(), event.perceived());
  }

  /// What events that the intention posts follow from.
  static int[] causes(Means means) {
    return means.reads().isEmpty() && means.done() < 0
        ? means.event().causes()
        : causes(means.event().causes(), means.reads().list(), means.done());
  }

  static boolean perceived(Means means) {
    return perceived(means.event().perceived(), means.reads().list());
  }

  private static boolean perceived(boolean before, List<Read> reads) {
    return before || reads.stream().anyMatch(Read::fromOutside);
  }

  private static int[] causes(int[] first, List<Read> reads, int done) {
    int[] all = Arrays.copyOf(first, first.length + reads.size() + 1);
    int count = first.length;
    for (Read read : reads) {
      count = add(all, count, read.origin());
    }
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

  private static int add(int[] all, int count, int origin) {
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

  static int[] only(int origin) {
    return origin < 0 ? Event.NO_CAUSE : new int[] {origin};
  }
}
