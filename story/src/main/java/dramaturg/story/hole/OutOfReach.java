package dramaturg.story.hole;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.Parameter;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.claim.States;
import dramaturg.story.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A device is used by somebody who does not hold it or cannot get at it, or after it was destroyed. A fact is the use
/// of a device if it has a parameter `weapon` or `tool`; its first parameter is who uses it.
final class OutOfReach implements Detector {
  private static final String CAN_USE = "can_use";
  private static final Term WORKS = Terms.atom("works");
  private static final List<Parameter> USED =
      List.of(
          new Parameter("weapon", Parameter.Kind.ENTITY),
          new Parameter("tool", Parameter.Kind.ENTITY));

  @Override
  public String kind() {
    return "device-out-of-reach";
  }

  @Override
  public List<Hole> in(Plot plot) {
    List<Hole> found = new ArrayList<>();
    for (ClaimVerdict verdict : plot.failing(CAN_USE)) {
      String device = verdict.failing().orElseThrow().arg(1).text();
      List<States.Held> against = against(plot, device, verdict.moment().orElseThrow());
      if (!against.isEmpty()) {
        found.add(Hole.of(this, verdict, facts(against), "but " + shown(plot, against)));
      }
    }
    for (int entry = 1; entry < plot.report().end() && plot.knows(CAN_USE, 2); entry++) {
      Fact fact = plot.chronicle().fact(entry);
      for (Parameter used : USED) {
        int at = fact.type().parameters().indexOf(used);
        if (at > 0 && fact.argument(0) instanceof EntityId user) {
          use(plot, entry, user.name(), ((EntityId) fact.argument(at)).name())
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Hole> use(Plot plot, int entry, String user, String device) {
    Struct can = Terms.struct(CAN_USE, Terms.atom(user), Terms.atom(device));
    List<States.Held> against = against(plot, device, entry - 1);
    if (against.isEmpty() || plot.states().find(can, entry - 1).isPresent()) {
      return Optional.empty();
    }
    List<Integer> facts = new ArrayList<>(facts(against));
    facts.add(entry);
    String why =
        plot.sentences().name(user)
            + " uses it ("
            + plot.shown(entry)
            + "), but "
            + shown(plot, against);
    return Optional.of(Hole.of(this, Hole.Severity.ERROR, device, plot.beat(entry), facts, why));
  }

  /// What speaks against its use: that it does not work, and where it is.
  private static List<States.Held> against(Plot plot, String device, int entry) {
    List<States.Held> known = new ArrayList<>();
    plot.states()
        .find(Terms.struct("condition", Terms.atom(device), new Var("Condition", 0)), entry)
        .filter(condition -> !condition.literal().arg(1).equals(WORKS))
        .ifPresent(known::add);
    plot.place(device, entry).ifPresent(known::add);
    return known;
  }

  private static List<Integer> facts(List<States.Held> against) {
    return against.stream().flatMap(held -> held.since().stream().boxed()).toList();
  }

  private static String shown(Plot plot, List<States.Held> against) {
    return String.join(" and ", against.stream().map(plot::shown).toList());
  }
}
