package dramaturg.story.narration;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.time.StoryTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// What goes on in several places at once, told one place after the other. Nothing is told before what it follows from,
/// nor before what the same ones did earlier; what lies further apart than two minutes keeps its order.
final class Strands {
  private static final long AT_ONCE = 2 * StoryTime.MINUTE;

  private Strands() {}

  static List<Run> of(Chronicle chronicle, List<Run> runs) {
    List<Run> told = new ArrayList<>();
    for (Run run : runs) {
      told.add(place(chronicle, told, run), run);
    }
    return List.copyOf(told);
  }

  /// Behind the last that happened where it does, if it may be told there; else at the end.
  private static int place(Chronicle chronicle, List<Run> told, Run run) {
    if (told.isEmpty() || here(chronicle, told.getLast(), run)) return told.size();
    Move move = new Move(chronicle, run);
    for (int i = told.size() - 1; i >= 0; i--) {
      if (here(chronicle, told.get(i), run) && move.near(told.get(i))) return i + 1;
      if (!move.passes(told.get(i))) break;
    }
    return told.size();
  }

  private static boolean here(Chronicle chronicle, Run one, Run other) {
    List<EntityId> where = chronicle.where(one.last());
    return where.equals(chronicle.where(other.last()));
  }

  /// A run on its way to an earlier place in a text.
  static final class Move {
    private final Chronicle chronicle;
    private final Run run;
    private final Set<String> who;
    private final long earliestMillis;
    private final BitSet behind = new BitSet();

    Move(Chronicle chronicle, Run run) {
      this.chronicle = chronicle;
      this.run = run;
      this.who = run.named(chronicle);
      this.earliestMillis = chronicle.at(run.entries().getFirst()) - AT_ONCE;
    }

    boolean near(Run earlier) {
      return chronicle.at(earlier.entries().getFirst()) >= earliestMillis;
    }

    /// Whether the run may be told before an earlier one.
    boolean passes(Run earlier) {
      if (!near(earlier)) return false;
      if (!Collections.disjoint(earlier.named(chronicle), who)) return false;
      if (behind.isEmpty()) trace();
      return earlier.entries().stream().noneMatch(behind::get);
    }

    /// Marks what the run follows from, as far back as it could go.
    private void trace() {
      Deque<Integer> open = new ArrayDeque<>(run.entries());
      run.entries().forEach(behind::set);
      while (!open.isEmpty()) {
        for (int cause : chronicle.causes(open.pop())) {
          if (!behind.get(cause) && chronicle.at(cause) >= earliestMillis) {
            behind.set(cause);
            open.push(cause);
          }
        }
      }
    }
  }
}
