package dramaturg.story.hole;

import dramaturg.logic.term.Struct;
import dramaturg.story.check.Holding;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.plot.Plot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A goal that somebody who takes part in the plot takes up and neither reaches nor drops, though they could to the
/// end.
final class OpenGoal implements Detector {
  private static final List<String> CLOSING =
      List.of(Thoughts.GOAL_REACHED, Thoughts.GOAL_DROPPED, Thoughts.GOAL_FAILED);

  @Override
  public String kind() {
    return "open-goal";
  }

  /// A goal of somebody's.
  private record Wish(String who, String goal) {}

  @Override
  public List<Hole> in(Plot plot) {
    if (!plot.whole()) return List.of();
    Map<Wish, Deque<Integer>> open = new LinkedHashMap<>();
    for (int entry = 0; entry < plot.report().end(); entry++) {
      String name = plot.chronicle().fact(entry).type().termName();
      boolean closes = CLOSING.contains(name);
      if (closes || name.equals(Thoughts.GOAL_TAKEN_UP)) {
        Struct fact = plot.facts().literal(entry);
        var wish = new Wish(fact.arg(0).text(), fact.arg(1).text());
        Deque<Integer> since = open.computeIfAbsent(wish, _ -> new ArrayDeque<>());
        if (!closes) since.add(entry);
        else since.poll();
      }
    }
    List<Hole> found = new ArrayList<>();
    int end = plot.report().end() - 1;
    open.forEach((wish, since) -> {
      if (!since.isEmpty()
          && plot.beats(wish.who()) > 0
          && plot.disabled(wish.who(), end).isEmpty()
          && !stillAtIt(plot, wish.who(), since.peek())) {
        int entry = since.peek();
        String why = plot.shown(entry) + ", and neither reaches it nor lets go of it";
        found.add(
            Hole.of(this, Hole.Severity.NOTE, wish.who(), plot.beat(entry), List.of(entry), why));
      }
    });
    return found;
  }

  /// Whether somebody does something for a goal after the last beat.
  private static boolean stillAtIt(Plot plot, String who, int goal) {
    int last =
        plot.report().verdicts().stream()
            .flatMap(verdict -> verdict.holding().stream())
            .mapToInt(Holding::fact)
            .max()
            .orElse(-1);
    for (int entry : plot.facts().entries(Thoughts.ACTED).all()) {
      if (entry >= last
          && plot.facts().literal(entry).arg(0).text().equals(who)
          && plot.facts().causes().follows(entry, goal)) {
        return true;
      }
    }
    return false;
  }
}
