package dramaturg.story.hole;

import dramaturg.kernel.fact.EntityId;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.claim.States;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Somebody or something is where it cannot be, since it is elsewhere: the text puts it into another place than the
/// telling has it in, or it acts in a place that it is not in. Where a mind of many bodies acts says nothing.
final class TwoPlaces implements Detector {
  @Override
  public String kind() {
    return "two-places";
  }

  @Override
  public List<Hole> in(Plot plot) {
    List<Hole> found = new ArrayList<>();
    for (ClaimVerdict verdict : plot.failing("in")) {
      int entry = verdict.moment().orElseThrow();
      String who = verdict.failing().orElseThrow().arg(0).text();
      plot.place(who, entry).ifPresent(place -> found.add(claimed(plot, verdict, who, place)));
    }
    Set<String> single = plot.single();
    for (int entry : plot.facts().entries(Thoughts.ACTED).all()) {
      String who = ((EntityId) plot.chronicle().fact(entry).argument(0)).name();
      if (single.contains(who)) acting(plot, entry, who).ifPresent(found::add);
    }
    return found;
  }

  private Hole claimed(Plot plot, ClaimVerdict verdict, String who, States.Held place) {
    List<Integer> facts = new ArrayList<>();
    place.since().ifPresent(facts::add);
    StringBuilder why = new StringBuilder("but ").append(plot.shown(place));
    plot.disabled(who, verdict.moment().orElseThrow())
        .ifPresent(held -> {
          held.since().ifPresent(facts::add);
          why.append(", and ").append(plot.shown(held));
        });
    return Hole.of(this, verdict, facts, why.toString());
  }

  private Optional<Hole> acting(Plot plot, int entry, String body) {
    List<EntityId> where = plot.chronicle().where(entry);
    if (where.isEmpty() || entry == 0) return Optional.empty();
    String here = where.getFirst().name();
    Optional<States.Held> place = plot.place(body, entry - 1);
    if (place.isEmpty() || plot.in(body, here, entry - 1)) return Optional.empty();
    List<Integer> facts = new ArrayList<>(List.of(entry));
    place.get().since().ifPresent(facts::add);
    String why = "acts in " + plot.sentences().name(here) + " (" + plot.shown(entry) + "), but ";
    String beat = plot.beat(entry);
    return Optional.of(
        Hole.of(this, Hole.Severity.ERROR, body, beat, facts, why + plot.shown(place.get())));
  }
}
