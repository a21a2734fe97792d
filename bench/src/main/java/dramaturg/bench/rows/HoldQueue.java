package dramaturg.bench.rows;

import dramaturg.kernel.agenda.Agenda;
import java.util.PriorityQueue;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/// A queue in the hold model: one step takes the earliest item out and puts it back later. Each keeps ties in the order
/// they were put in, with what its library offers for that.
interface HoldQueue {

  /// Puts an item in for the first time.
  void start(long atMillis, int item);

  /// Takes the earliest item, puts it back after a delay and says which it was.
  int hold(long delayMillis);

  /// Our agenda.
  final class Ours implements HoldQueue {
    private final Agenda<Integer> agenda = new Agenda<>();

    @Override
    public void start(long atMillis, int item) {
      agenda.put(atMillis, item);
    }

    @Override
    public int hold(long delayMillis) {
      long now = agenda.nextAt();
      Integer item = agenda.poll();
      agenda.put(now + delayMillis, item);
      return item;
    }
  }

  /// The queue of the Java library. Ties need a number in each element and a look at it in each comparison.
  final class Library implements HoldQueue {
    private final PriorityQueue<Due> queue = new PriorityQueue<>();
    private long puts;

    private record Due(long atMillis, long put, Integer item) implements Comparable<Due> {
      @Override
      public int compareTo(Due other) {
        int byTime = Long.compare(atMillis, other.atMillis);
        return byTime != 0 ? byTime : Long.compare(put, other.put);
      }
    }

    @Override
    public void start(long atMillis, int item) {
      queue.add(new Due(atMillis, puts++, item));
    }

    @Override
    public int hold(long delayMillis) {
      Due first = queue.remove();
      queue.add(new Due(first.atMillis + delayMillis, puts++, first.item));
      return first.item;
    }
  }

  /// A simulator of SSJ with one of its event lists. Its events are used again, so nothing is allocated.
  final class Ssj extends Simulator implements HoldQueue {

    Ssj(EventList events) {
      super(events);
      init();
    }

    private static final class Item extends Event {
      final int item;

      Item(Simulator simulator, int item) {
        super(simulator);
        this.item = item;
      }

      @Override
      public void actions() {
        throw new IllegalStateException("the bench takes events out itself");
      }
    }

    @Override
    public void start(long atMillis, int item) {
      new Item(this, item).schedule(atMillis);
    }

    @Override
    public int hold(long delayMillis) {
      Item event = (Item) removeFirstEvent();
      event.schedule(delayMillis);
      return event.item;
    }
  }
}
