package dramaturg.story.hole;

import dramaturg.kernel.fact.EntityId;
import dramaturg.story.beat.Act;
import dramaturg.story.check.Holding;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.plot.Plot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A character who has taken part in the plot, is able to, and is not heard of in the whole last act.
final class Vanished implements Detector {
  /// With fewer beats somebody is not missed.
  private static final int WORTH_MISSING = 3;

  @Override
  public String kind() {
    return "vanished";
  }

  @Override
  public List<Hole> in(Plot plot) {
    List<Act> acts = plot.report().book().acts();
    if (!plot.whole() || acts.size() < 2) return List.of();
    String last = acts.getLast().id();
    int curtain =
        plot.report().verdicts().stream()
            .filter(verdict -> !verdict.beat().act().equals(last))
            .flatMap(verdict -> verdict.holding().stream())
            .mapToInt(Holding::fact)
            .max()
            .orElse(-1);
    boolean begun =
        plot.report().verdicts().stream()
            .anyMatch(it -> it.beat().act().equals(last) && it.holding().isPresent());
    if (!begun) return List.of();
    int end = plot.report().end() - 1;
    List<Hole> found = new ArrayList<>();
    for (String who : characters(plot)) {
      int seen = lastSeen(plot, who);
      if (seen <= curtain
          && plot.beats(who) >= WORTH_MISSING
          && plot.disabled(who, end).isEmpty()
          && !awaited(plot, who, last)) {
        String why =
            "is not heard of any more after "
                + plot.shown(seen)
                + ", though nothing keeps them away";
        found.add(Hole.of(this, Hole.Severity.NOTE, who, plot.beat(seen), List.of(seen), why));
      }
    }
    return found;
  }

  /// Whether a beat of the last act that is missing is about somebody: then the telling broke off before, and what that
  /// beat lacked is its reason.
  private static boolean awaited(Plot plot, String who, String act) {
    Pattern name = Pattern.compile("\\b" + Pattern.quote(who) + "\\b");
    return plot.report().verdicts().stream()
        .filter(it -> it.beat().act().equals(act) && it.holding().isEmpty())
        .anyMatch(it -> name.matcher(it.beat().pattern().text()).find());
  }

  private static Set<String> characters(Plot plot) {
    Set<String> all = new LinkedHashSet<>();
    for (int entry : plot.facts().entries(Thoughts.ACTED).all()) {
      all.add(((EntityId) plot.chronicle().fact(entry).argument(0)).name());
    }
    return all;
  }

  private static int lastSeen(Plot plot, String who) {
    for (int entry = plot.report().end() - 1; entry > 0; entry--) {
      if (plot.names(entry, who)) return entry;
    }
    return 0;
  }
}
