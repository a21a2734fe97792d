package dramaturg.mind.run;

import dramaturg.logic.query.Search;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.belief.Slots;
import dramaturg.mind.host.Host;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Waiting;
import dramaturg.mind.program.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Lets intentions go on whose waiting is over: their time has come, or what they waited for has happened.
final class Waking {
  private record Due(long number, Waiting waiting) {}

  private final Reasoner mind;

  Waking(Reasoner mind) {
    this.mind = mind;
  }

  /// All whose time has come, earliest first; at the same moment in the order in which they began to wait.
  void wake() {
    List<Due> due = new ArrayList<>();
    for (long number : mind.memory().waiting.numbers()) {
      Waiting waiting = mind.memory().waiting.get(number);
      if (waiting.dueMillis() <= mind.nowMillis()) {
        due.add(new Due(number, waiting));
      }
    }
    due.sort(
        Comparator.comparingLong((Due d) -> d.waiting().dueMillis())
            .thenComparingLong(Due::number));
    for (Due each : due) {
      mind.memory().release(each.number());
      switch (each.waiting()) {
        case Waiting.ForMoment moment -> tooLate(moment);
        case Waiting.ForAnswer asked -> {
          Term answer = asked.list() ? Terms.list(asked.got()) : Terms.atom("timeout");
          mind.listening().receive(asked, answer, -1);
        }
        case Waiting.Later later -> mind.post(later.posted());
        case Waiting.ForDeed _ -> throw new IllegalStateException("a deed has no time");
        case Waiting.Suspended _, Waiting.Held _ ->
            throw new IllegalStateException("a suspension has no time");
      }
    }
  }

  private void tooLate(Waiting.ForMoment moment) {
    if (moment.timeOnly() || moment.elapsed().isPresent()) {
      over(moment);
    } else {
      mind.failing().fail(moment.means(), "wait_timeout", "timeout in .wait");
    }
  }

  private void over(Waiting.ForMoment moment) {
    Means means = moment.means();
    if (moment.elapsed().isPresent()) {
      Search search = mind.search();
      search.open(means.vars(), means.vars().length);
      search
          .env()
          .unify(moment.elapsed().get(), 0, new Num(mind.nowMillis() - moment.sinceMillis()), 0);
      means = means.with(search.env().capture(means.vars().length));
    }
    mind.memory().run(means.next(), means.atomic());
  }

  /// An event has come: those who wait for it, or for what has become true with it, go on.
  void noticed(Event event) {
    if (mind.memory().waiting.isEmpty()) {
      return;
    }
    for (long number : mind.memory().waiting.numbers()) {
      if (mind.memory().waiting.get(number) instanceof Waiting.ForMoment moment
          && !moment.timeOnly()) {
        Optional<Means> met = met(moment, event);
        if (met.isPresent()) {
          mind.memory().release(number);
          over(moment.with(met.get()));
        }
      }
    }
  }

  private Optional<Means> met(Waiting.ForMoment moment, Event event) {
    Means means = moment.means();
    Search search = mind.search();
    if (moment.event().isPresent()) {
      Trigger trigger = moment.event().get();
      if (trigger.adds() != event.adds() || trigger.kind() != event.kind()) {
        return Optional.empty();
      }
      search.open(means.vars(), means.vars().length);
      int base = search.env().reserve(Slots.count(event.literal()));
      return search.env().unify(trigger.literal(), 0, event.literal(), base)
          ? Optional.of(means.with(search.env().capture(means.vars().length)).done(cause(event)))
          : Optional.empty();
    }
    return mind.acting().solved(means, moment.condition().orElseThrow());
  }

  /// The entry that an event came from.
  private static int cause(Event event) {
    int[] causes = event.causes();
    return causes.length == 0 ? Host.NO_ENTRY : causes[causes.length - 1];
  }
}
