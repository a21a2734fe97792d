package dramaturg.story.hole;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.time.Spans;
import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.story.check.Holding;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.claim.States;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.plot.Plot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Somebody is sooner in another place than any course allows. The telling is looked at whenever a beat holds, the text
/// from claim to claim; where they differ is no question of speed.
final class TooFast implements Detector {
  @Override
  public String kind() {
    return "too-fast";
  }

  /// That somebody is in a place right after an entry.
  ///
  /// @param claim the claim that says so; empty if it is the telling
  private record Stay(int entry, String place, Optional<ClaimVerdict> claim) {}

  @Override
  public List<Hole> in(Plot plot) {
    List<Integer> beats =
        plot.report().verdicts().stream()
            .flatMap(verdict -> verdict.holding().stream())
            .map(Holding::fact)
            .distinct()
            .sorted()
            .toList();
    List<Hole> found = new ArrayList<>();
    for (String who : travellers(plot)) {
      List<Stay> stays = new ArrayList<>();
      for (int entry : beats) {
        plot.place(who, entry).ifPresent(at -> stays.add(told(entry, at)));
      }
      List<Stay> claimed = new ArrayList<>();
      plot.claims().forEach(verdict -> claimed(verdict, who).ifPresent(claimed::add));
      claimed.sort(Comparator.comparingInt(Stay::entry));
      hurries(plot, who, stays, found);
      hurries(plot, who, claimed, found);
    }
    return found;
  }

  private void hurries(Plot plot, String who, List<Stay> stays, List<Hole> found) {
    for (int i = 1; i < stays.size(); i++) {
      hurry(plot, who, stays, i).ifPresent(found::add);
    }
  }

  private static Stay told(int entry, States.Held at) {
    return new Stay(entry, at.literal().arg(1).text(), Optional.empty());
  }

  /// Those who do anything, and those of whom the text says where they are.
  private static Set<String> travellers(Plot plot) {
    Set<String> all = new LinkedHashSet<>();
    for (int entry : plot.facts().entries(Thoughts.ACTED).all()) {
      all.add(((EntityId) plot.chronicle().fact(entry).argument(1)).name());
    }
    for (ClaimVerdict verdict : plot.claims()) {
      places(verdict).forEach(place -> all.add(place.arg(0).text()));
    }
    return all;
  }

  private static Optional<Stay> claimed(ClaimVerdict verdict, String who) {
    return places(verdict).stream()
        .filter(place -> place.arg(0).text().equals(who))
        .map(place ->
            new Stay(verdict.moment().orElseThrow(), place.arg(1).text(), Optional.of(verdict)))
        .findFirst();
  }

  /// What a claim says of who is where, if it says so by name.
  private static List<Struct> places(ClaimVerdict verdict) {
    if (!verdict.claim().holds() || verdict.moment().isEmpty()) return List.of();
    List<Struct> places = new ArrayList<>();
    for (Condition part : verdict.claim().pattern().parts()) {
      if (part instanceof Condition.Holds(Struct literal, var _)
          && literal.functor().equals("in")
          && literal.arity() == 2
          && literal.arg(0) instanceof Atom
          && literal.arg(1) instanceof Atom) {
        places.add(literal);
      }
    }
    return places;
  }

  /// A stay that cannot be reached in time from the one before it at an earlier moment.
  private Optional<Hole> hurry(Plot plot, String who, List<Stay> stays, int index) {
    Stay to = stays.get(index);
    long arrives = plot.chronicle().at(to.entry());
    int before = index - 1;
    while (before >= 0 && plot.chronicle().at(stays.get(before).entry()) == arrives) before--;
    if (before < 0) return Optional.empty();
    Stay from = stays.get(before);
    long has = arrives - plot.chronicle().at(from.entry());
    long needs = plot.ways().soonestMillis(from.place(), to.place(), from.entry());
    if (has >= needs) return Optional.empty();
    String why =
        "but "
            + plot.sentences().name(who)
            + " would have come from "
            + plot.sentences().name(from.place())
            + " to "
            + plot.sentences().name(to.place())
            + " in "
            + Spans.text(has / 1_000 * 1_000)
            + ", and by no course is it less than "
            + Spans.text(needs / 1_000 * 1_000);
    List<Integer> facts = List.of(from.entry(), to.entry());
    return Optional.of(
        to.claim().isPresent()
            ? Hole.of(this, to.claim().get(), facts, why)
            : Hole.of(this, Hole.Severity.ERROR, who, plot.beat(to.entry()), facts, why));
  }
}
