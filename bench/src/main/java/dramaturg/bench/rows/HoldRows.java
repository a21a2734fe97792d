package dramaturg.bench.rows;

import dramaturg.bench.Round;
import dramaturg.bench.Row;
import dramaturg.bench.Scale;
import dramaturg.bench.Side;
import dramaturg.bench.Unit;
import dramaturg.kernel.agenda.Agenda;
import dramaturg.kernel.chronicle.Cause;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Header;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import umontreal.ssj.simevents.eventlist.SplayTree;

/// k1: the agenda in the hold model.
final class HoldRows {
  private static final int PENDING = 100_000;
  private static final EntityId SOMEBODY = new EntityId(0, "somebody");
  private static final Unit UNIT = Unit.perSecond("events");

  private HoldRows() {}

  static List<Row> all() {
    return List.of(
        Row.against(
            "k1",
            "hold model, 10^5 pending, each event also written as a fact with its cause; the peer only queues",
            UNIT,
            HoldRows::checkRecorded,
            new Side("Agenda and Chronicle", HoldRows::recorded),
            side("java.util.PriorityQueue", PENDING, HoldQueue.Library::new)),
        against("k1-1e3", "10^3", 1_000),
        against("k1-1e5", "10^5", PENDING),
        against("k1-1e6", "10^6", 1_000_000),
        Row.against(
            "k1-ssj",
            "hold model, 10^5 pending, the queue alone",
            UNIT,
            () -> checkOrder(PENDING),
            side("Agenda", PENDING, HoldQueue.Ours::new),
            side("SSJ SplayTree", PENDING, () -> new HoldQueue.Ssj(new SplayTree()))));
  }

  private static Row against(String id, String size, int pending) {
    return Row.against(
        id,
        "hold model, " + size + " pending, the queue alone",
        UNIT,
        () -> checkOrder(pending),
        side("Agenda", pending, HoldQueue.Ours::new),
        side("java.util.PriorityQueue", pending, HoldQueue.Library::new));
  }

  private static Side side(String name, int pending, Supplier<HoldQueue> queue) {
    return new Side(name, scale -> round(started(queue.get(), pending), pending, events(scale)));
  }

  private static int events(Scale scale) {
    return switch (scale) {
      case QUICK -> 500_000;
      case FULL -> 2_000_000;
    };
  }

  /// Fills the queue and lets it come to its steady state.
  private static HoldQueue started(HoldQueue queue, int pending) {
    for (int item = 0; item < pending; item++) {
      queue.start(HoldModel.delayMillis(item), item);
    }
    for (int i = 0; i < 2 * pending; i++) {
      queue.hold(HoldModel.delayMillis(i));
    }
    return queue;
  }

  private static Round round(HoldQueue queue, int pending, int events) {
    return () -> {
      long sum = 0;
      for (int i = 0; i < events; i++) {
        sum += queue.hold(HoldModel.delayMillis(2L * pending + i));
      }
      return sum < 0 ? 0 : events;
    };
  }

  private static void checkOrder(int pending) {
    HoldQueue ours = started(new HoldQueue.Ours(), pending);
    HoldQueue peer = started(new HoldQueue.Library(), pending);
    for (int i = 0; i < 300_000; i++) {
      int one = ours.hold(HoldModel.delayMillis(i));
      int other = peer.hold(HoldModel.delayMillis(i));
      if (one != other) {
        throw new AssertionError("event " + i + " is item " + one + ", not " + other);
      }
    }
  }

  private record Stirred(EntityId who, int item) implements Fact {}

  /// What comes back, and the entry it follows from.
  private record Again(int item, int cause) {}

  /// An agenda and a chronicle that record every event with the one before it of the same item as its cause.
  private static final class Recorder {
    final Agenda<Again> agenda = new Agenda<>();
    final Chronicle chronicle = new Chronicle(Header.of(Map.of()));

    Recorder() {
      for (int item = 0; item < PENDING; item++) {
        int entry = chronicle.append(0, List.of(), new Stirred(SOMEBODY, item), Cause.OPENING, 0);
        agenda.put(HoldModel.delayMillis(item), new Again(item, entry));
      }
    }

    void run(int events) {
      for (int i = 0; i < events; i++) {
        long now = agenda.nextAt();
        Again due = agenda.poll();
        Fact fact = new Stirred(SOMEBODY, due.item);
        int entry = chronicle.appendFrom(now, List.of(), fact, due.cause, 0);
        agenda.put(now + HoldModel.delayMillis(i), new Again(due.item, entry));
      }
    }
  }

  private static Round recorded(Scale scale) {
    Recorder recorder = new Recorder();
    return () -> {
      recorder.run(events(scale));
      return recorder.chronicle.size() - PENDING;
    };
  }

  private static void checkRecorded() {
    checkOrder(PENDING);
    Recorder recorder = new Recorder();
    recorder.run(300_000);
    Chronicle chronicle = recorder.chronicle;
    for (int id = PENDING; id < chronicle.size(); id++) {
      Stirred effect = (Stirred) chronicle.fact(id);
      Stirred cause = (Stirred) chronicle.fact(chronicle.cause(id, 0));
      if (effect.item != cause.item || chronicle.at(id) < chronicle.at(id - 1)) {
        throw new AssertionError("entry " + id + " does not follow from the same item's last");
      }
    }
  }
}
