package dramaturg.mind.run;

import dramaturg.kernel.data.Spot;
import dramaturg.mind.host.Why;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Grounds;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Reads;
import dramaturg.mind.program.Plan;
import dramaturg.mind.program.Step;

/// Says why something is done. Knows only what the level of the intention carries.
final class Reasons {
  private Reasons() {}

  private static Grounds grounds(Means means) {
    return new Grounds(means.event(), means.reads(), means.done());
  }

  /// Why the step at which an intention stands is carried out.
  static Why of(Means means) {
    Spot at = means.step() == Step.END ? means.plan().at() : means.step().at();
    return new Why(means.plan().label(), at, grounds(means));
  }

  /// Why a plan is taken for an event.
  static Why of(Plan plan, Event event, Reads reads) {
    return new Why(plan.label(), plan.at(), new Grounds(event, reads, -1));
  }

  /// Why something follows from an event that no plan has taken up.
  static Why of(Event event, Spot at) {
    return new Why("", at, new Grounds(event, Reads.NONE, -1));
  }

  /// What events that the intention posts follow from.
  static int[] causes(Means means) {
    return means.reads().isEmpty() && means.done() < 0
        ? means.event().causes()
        : grounds(means).causes();
  }

  static boolean perceived(Means means) {
    return means.event().perceived() || grounds(means).perceived();
  }

  static int[] only(int origin) {
    return origin < 0 ? Event.NO_CAUSE : new int[] {origin};
  }
}
