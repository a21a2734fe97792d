package dramaturg.story.hole;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.claim.States;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.plot.Plot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Somebody does something who is dead, down or held, and cannot. What is tried in vain is not done.
final class ActsUnable implements Detector {
  @Override
  public String kind() {
    return "acts-unable";
  }

  @Override
  public List<Hole> in(Plot plot) {
    List<Hole> found = new ArrayList<>();
    for (ClaimVerdict verdict : plot.failing("able")) {
      String who = verdict.failing().orElseThrow().arg(0).text();
      plot.disabled(who, verdict.moment().orElseThrow())
          .ifPresent(condition -> {
            List<Integer> facts = condition.since().stream().boxed().toList();
            found.add(Hole.of(this, verdict, facts, "but then " + plot.shown(condition)));
          });
    }
    Set<Integer> refused = refused(plot);
    for (int entry : plot.facts().entries(Thoughts.ACTED).all()) {
      EntityId body = (EntityId) plot.chronicle().fact(entry).argument(1);
      Term deed = plot.facts().literal(entry).arg(2);
      Optional<States.Held> condition =
          entry == 0 || refused.contains(entry)
              ? Optional.empty()
              : plot.disabled(body.name(), deed, entry - 1);
      condition.ifPresent(held -> found.add(acting(plot, entry, body.name(), held)));
    }
    return found;
  }

  /// Attempts that came to nothing: nobody did that.
  private static Set<Integer> refused(Plot plot) {
    Set<Integer> refused = new LinkedHashSet<>();
    for (int entry : plot.facts().entries(Thoughts.REFUSED).all()) {
      for (int cause : plot.chronicle().causes(entry)) refused.add(cause);
    }
    return refused;
  }

  private Hole acting(Plot plot, int entry, String body, States.Held condition) {
    List<Integer> facts = new ArrayList<>(List.of(entry));
    condition.since().ifPresent(facts::add);
    String why = "acts (" + plot.shown(entry) + "), but " + plot.shown(condition);
    return Hole.of(this, Hole.Severity.ERROR, body, plot.beat(entry), facts, why);
  }
}
