package dramaturg.story.check;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.story.beat.Act;
import dramaturg.story.beat.StoryBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// To which act each entry belongs: that of the first beat that it leads to. What leads to none belongs with the latest
/// beat that it follows from, and what has nothing to do with any beat with the next one in time; so does what comes
/// after the last beat of its act, for nobody waits for it there. What comes after all beats is the last act's.
/// No opinion on what is worth telling.
final class Belonging {
  private static final int NONE = -1;

  private final Chronicle chronicle;
  private final int end;
  private final List<String> acts;
  private final List<Verdict> held;
  private final int[] over;
  private final int[] leadsTo;

  /// @param end how many entries there are
  private Belonging(
      Chronicle chronicle, int end, List<String> acts, List<Verdict> heldInOrderOfTime) {
    this.chronicle = chronicle;
    this.end = end;
    this.acts = acts;
    this.held = heldInOrderOfTime;
    this.over = new int[acts.size()];
    this.leadsTo = new int[end];
  }

  /// The act of each entry, as its place in the book; empty if the book has no acts.
  static int[] of(StoryBook book, Chronicle chronicle, int end, List<Verdict> verdicts) {
    List<String> acts = book.acts().stream().map(Act::id).toList();
    List<Verdict> held = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (verdict.holding().isPresent() && acts.contains(verdict.beat().act())) held.add(verdict);
    }
    held.sort(Comparator.comparing(Belonging::fact));
    return acts.isEmpty() ? new int[0] : new Belonging(chronicle, end, acts, held).divide();
  }

  private static int fact(Verdict held) {
    return held.holding().orElseThrow().fact();
  }

  private int[] divide() {
    Arrays.fill(over, NONE);
    Arrays.fill(leadsTo, NONE);
    int[] act = new int[end];
    for (Verdict verdict : held) {
      int index = acts.indexOf(verdict.beat().act());
      over[index] = Math.max(over[index], fact(verdict));
      lead(verdict.holding().orElseThrow().entries(), index);
    }
    int[] beatAt = new int[end];
    Arrays.fill(beatAt, NONE);
    for (int i = 0; i < held.size(); i++) beatAt[fact(held.get(i))] = i;
    int[] latest = new int[end];
    int next = 0;
    for (int entry = 0; entry < end; entry++) {
      while (next < held.size() && fact(held.get(next)) < entry) next++;
      latest[entry] = beatAt[entry];
      for (int k = 0, n = chronicle.causeCount(entry); k < n; k++) {
        latest[entry] = Math.max(latest[entry], latest[chronicle.cause(entry, k)]);
      }
      act[entry] = act(entry, latest[entry], next);
    }
    return act;
  }

  /// Marks all that leads to a beat, as far as it does not lead to an earlier one.
  private void lead(List<Integer> entries, int act) {
    List<Integer> ahead = new ArrayList<>(entries);
    while (!ahead.isEmpty()) {
      int entry = ahead.removeLast();
      if (leadsTo[entry] != NONE) continue;
      leadsTo[entry] = act;
      for (int k = 0, n = chronicle.causeCount(entry); k < n; k++) {
        ahead.add(chronicle.cause(entry, k));
      }
    }
  }

  private int act(int entry, int latest, int next) {
    int after = leadsTo[entry] == NONE && latest != NONE ? act(latest) : leadsTo[entry];
    if (after != NONE && over[after] >= entry) return after;
    return next < held.size() ? act(next) : acts.size() - 1;
  }

  private int act(int beat) {
    return acts.indexOf(held.get(beat).beat().act());
  }
}
