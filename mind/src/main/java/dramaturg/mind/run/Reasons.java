package dramaturg.mind.run;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Read;
import dramaturg.mind.host.Why;
import dramaturg.mind.intention.Chain;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Grounds;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Reads;
import dramaturg.mind.program.Plan;
import dramaturg.mind.program.Step;
import java.util.List;
import java.util.stream.IntStream;

/// Says why something is done. Knows only what the level of the intention carries.
final class Reasons {
  private Reasons() {}

  /// Why the step at which an intention stands is carried out.
  static Why of(Means means) {
    Spot at = means.step() == Step.END ? means.plan().at() : means.step().at();
    return new Why(means.plan().label(), at, means.grounds());
  }

  /// Why a plan is taken for an event.
  static Why of(Plan plan, Event event, Reads reads) {
    return new Why(plan.label(), plan.at(), Grounds.of(event, reads, Host.NO_ENTRY));
  }

  /// Why something follows from an event that no plan has taken up.
  static Why of(Event event, Spot at) {
    return new Why("", at, event);
  }

  /// What events that the intention posts follow from.
  static Chain chain(Means means) {
    return means.grounds().chain();
  }

  /// The intention with what another does to it for a reason besides its own.
  static Means also(Means means, Means other) {
    int[] more = other.grounds().causes();
    return means
        .with(means.reads().and(other.reads()))
        .done(more.length == 0 ? Host.NO_ENTRY : more[more.length - 1]);
  }

  /// Why an intention ends that somebody else puts an end to.
  static Why ended(Why by, Why own) {
    return new Why(by.plan(), by.where(), new Ended(by, own));
  }

  private record Ended(Why by, Why own) implements Why.Basis {
    @Override
    public Term trigger() {
      return by.trigger();
    }

    @Override
    public List<Read> beliefs() {
      return by.beliefs();
    }

    @Override
    public List<Struct> lacked() {
      return by.lacked();
    }

    /// What put an end to it comes first, then what it had begun with.
    @Override
    public int[] causes() {
      return IntStream.concat(IntStream.of(by.causes()), IntStream.of(own.causes()).limit(1))
          .distinct()
          .toArray();
    }

    @Override
    public boolean perceived() {
      return by.perceived() || own.perceived();
    }
  }

  static boolean perceived(Means means) {
    return means.grounds().perceived();
  }
}
