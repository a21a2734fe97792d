package dramaturg.story.hole;

import dramaturg.kernel.fact.EntityId;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.claim.States;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody does something who is dead, down or held.
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
    for (int entry : plot.facts().entries(Thoughts.ACTED).all()) {
      EntityId body = (EntityId) plot.chronicle().fact(entry).argument(1);
      Optional<States.Held> condition =
          entry == 0 ? Optional.empty() : plot.disabled(body.name(), entry - 1);
      condition.ifPresent(held -> found.add(acting(plot, entry, body.name(), held)));
    }
    return found;
  }

  private Hole acting(Plot plot, int entry, String body, States.Held condition) {
    List<Integer> facts = new ArrayList<>(List.of(entry));
    condition.since().ifPresent(facts::add);
    String why = "acts (" + plot.shown(entry) + "), but " + plot.shown(condition);
    return Hole.of(this, Hole.Severity.ERROR, body, plot.beat(entry), facts, why);
  }
}
