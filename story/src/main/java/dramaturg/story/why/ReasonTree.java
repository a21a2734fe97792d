package dramaturg.story.why;

import dramaturg.kernel.chronicle.Cause;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.Struct;
import dramaturg.story.facts.Causes;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.Speeches;
import dramaturg.story.facts.ThoughtWords;
import dramaturg.story.facts.Thoughts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Digs the reasons of one fact out of a chronicle. Used once.
final class ReasonTree {
  /// So many small or similar facts are passed on the way from a fact to its reasons before the rest is left out.
  private static final int MOST_PASSED = 20_000;

  /// So many beliefs of the opening are told for one attempt.
  private static final int MOST_KNOWN = 2;

  private final Chronicle chronicle;
  private final Limits limits;
  private final Causes causes;
  private final ReasonWords words;
  private final Sentences sentences;
  private final Openings openings;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<Integer> shown = new LinkedHashSet<>();
  private int lines = 1;

  ReasonTree(Chronicle chronicle, Sentences sentences, Limits limits, Openings openings) {
    this.openings = openings;
    this.chronicle = chronicle;
    this.limits = limits;
    this.causes = new Causes(chronicle);
    this.sentences = sentences;
    this.words = new ReasonWords(chronicle, sentences);
  }

  Reason of(int entry) {
    return reason(entry, new ArrayList<>(), 0, limits.depth());
  }

  /// What was passed between a fact and its reasons.
  private static final class Passed {
    private final List<Integer> reasons = new ArrayList<>();
    private final List<Integer> alike = new ArrayList<>();
    private final List<Integer> choices = new ArrayList<>();
    private final Set<Integer> near = new LinkedHashSet<>();
  }

  /// @param depth how many steps lie above
  /// @param deepest how many may
  private Reason reason(int entry, List<Integer> alikeBefore, int depth, int deepest) {
    if (!shown.add(entry)) {
      return new Reason(
          entry, Reason.Kind.ABOVE, words.of(entry, List.of()), List.of(), List.of(), 0);
    }
    Cause cause = chronicle.cause(entry);
    if (cause instanceof Cause.Intervention(String what)) {
      return new Reason(
          entry,
          Reason.Kind.INTERVENTION,
          words.of(entry, List.of()) + ": " + what,
          List.of(),
          List.of(),
          0);
    }
    Passed passed = pass(entry);
    List<Integer> folded = new ArrayList<>(alikeBefore);
    folded.addAll(passed.alike);
    String text = words.of(entry, passed.choices);
    boolean imposed = causes.imposed(entry);
    if (passed.reasons.isEmpty() || imposed && depth > 0 && !limits.full()) {
      Reason.Kind kind = isThought(entry) || !imposed ? words.kind(entry) : Reason.Kind.OPENING;
      return new Reason(entry, kind, text, known(entry), List.copyOf(folded), 0);
    }
    if (depth == deepest) {
      return new Reason(
          entry, words.kind(entry), text, List.of(), List.copyOf(folded), passed.reasons.size());
    }
    return withReasons(entry, text, folded, passed, depth, deepest);
  }

  private Reason withReasons(
      int entry, String text, List<Integer> folded, Passed passed, int depth, int deepest) {
    List<Reason> because = new ArrayList<>();
    int cut = 0;
    List<Integer> open = new ArrayList<>(passed.reasons);
    if (!limits.full()) {
      if (!shown.containsAll(open)) {
        open.removeAll(shown);
      }
      List<Integer> all = List.copyOf(open);
      Map<Integer, Weight> weights = new LinkedHashMap<>();
      open.forEach(id -> weights.put(id, weight(entry, id, passed)));
      open.removeIf(id ->
          all.stream()
              .anyMatch(other -> mayHide(entry, other, id, weights) && isBehind(id, other)));
      open.sort(Comparator.comparing(weights::get));
    }
    SequencedMap<Integer, List<Integer>> kept = new LinkedHashMap<>();
    while (!open.isEmpty()) {
      int next = open.removeFirst();
      if (kept.size() >= limits.breadth() || lines + kept.size() >= limits.lines()) {
        cut++;
      } else {
        kept.put(next, limits.full() ? List.of() : takeAlike(next, open));
      }
    }
    lines += kept.size();
    for (Map.Entry<Integer, List<Integer>> next : kept.entrySet()) {
      if (!limits.full() && !because.isEmpty() && shown.contains(next.getKey())) {
        lines--;
        continue;
      }
      boolean mainLine = limits.full() || because.isEmpty();
      int bound = mainLine ? deepest : Math.min(deepest, depth + limits.aside());
      because.add(reason(next.getKey(), next.getValue(), depth + 1, bound));
    }
    because.addAll(known(entry));
    return new Reason(
        entry, words.kind(entry), text, List.copyOf(because), List.copyOf(folded), cut);
  }

  /// What the mind of an attempt went by that it believed from the start; each belief once in an answer.
  private List<Reason> known(int entry) {
    if (!name(entry).equals(Thoughts.ACTED)) {
      return List.of();
    }
    Struct acted = FactTerms.of(chronicle.fact(entry));
    String mind = ThoughtWords.plain(acted.arg(0));
    List<Reason> found = new ArrayList<>();
    for (Struct belief : openings.behind(mind, ThoughtWords.plain(acted.arg(3)), acted.arg(2))) {
      String text = words.known(mind, belief);
      if (found.size() < MOST_KNOWN && lines < limits.lines() && known.add(text)) {
        lines++;
        found.add(new Reason(0, Reason.Kind.KNOWN, text, List.of(), List.of(), 0));
      }
    }
    return found;
  }

  /// How much a reason tells, the most first. Of two that tell as much, the one comes first that came in first.
  private enum Weight {
    /// What a narration tells, and what a mind decided, wanted or believed.
    HEAVY,
    /// What no narration tells, what was not believed, and what a mind read off small facts.
    LIGHT,
    /// What stands since the opening.
    NONE
  }

  private Weight weight(int effect, int entry, Passed passed) {
    if (causes.imposed(entry)) {
      return Weight.NONE;
    }
    boolean far = isThought(effect) && !passed.near.contains(entry);
    boolean untold = !isThought(entry) && !sentences.tells(entry);
    return far || untold || name(entry).equals(Thoughts.LACKED) ? Weight.LIGHT : Weight.HEAVY;
  }

  /// Lighter reasons hide no heavier ones, and what happened is not hidden where it led to something that happened.
  private boolean mayHide(int effect, int other, int entry, Map<Integer, Weight> weights) {
    boolean happened = !isThought(effect) && !isThought(entry);
    return weights.get(other).compareTo(weights.get(entry)) <= 0
        && !(happened && weights.get(entry) == Weight.HEAVY);
  }

  /// Whether a reason need not be told beside another, since it will be told as a reason of that one.
  private boolean isBehind(int reason, int other) {
    return other > reason && !alike(other, reason) && causes.follows(other, reason);
  }

  /// Takes those out of the list that are told together with an entry.
  private List<Integer> takeAlike(int entry, List<Integer> open) {
    List<Integer> taken = new ArrayList<>();
    if (!isThought(entry)) {
      for (int other : List.copyOf(open)) {
        if (alike(entry, other)) {
          taken.add(other);
          open.remove(Integer.valueOf(other));
        }
      }
    }
    return taken;
  }

  /// Follows the causes of an entry past everything that is not told itself.
  private Passed pass(int entry) {
    Passed passed = new Passed();
    Set<Integer> seen = new LinkedHashSet<>();
    seen.add(entry);
    Deque<Integer> open = new ArrayDeque<>();
    push(open, entry);
    passed.near.addAll(List.copyOf(open));
    while (!open.isEmpty()) {
      int id = open.pop();
      if (!seen.add(id) || seen.size() > MOST_PASSED) {
        continue;
      }
      if (isOpening(id)) {
        continue;
      }
      if (limits.full()) {
        passed.reasons.add(id);
      } else if (isPassedOn(entry, id)) {
        pass(passed, open, id);
      } else if (isChoiceOf(entry, id)) {
        passed.choices.add(id);
        pass(passed, open, id);
      } else if (alike(entry, id)) {
        passed.alike.add(id);
        pass(passed, open, id);
      } else if (Mark.SMALL.in(chronicle.marks(id)) && !isThought(id)) {
        push(open, id);
      } else {
        passed.reasons.add(id);
      }
    }
    return passed;
  }

  /// Goes on to the causes of what tells no more than what it led to, and stays as near.
  private void pass(Passed passed, Deque<Integer> open, int entry) {
    push(open, entry);
    if (passed.near.contains(entry)) {
      for (int cause : chronicle.causes(entry)) {
        passed.near.add(cause);
      }
    }
  }

  private void push(Deque<Integer> open, int entry) {
    for (int k = chronicle.causeCount(entry) - 1; k >= 0; k--) {
      open.push(chronicle.cause(entry, k));
    }
  }

  private boolean isOpening(int entry) {
    return name(entry).equals(Thoughts.OPENED);
  }

  private boolean isThought(int entry) {
    return Thoughts.contains(name(entry));
  }

  /// Whether a fact only carries on: words from the speaker's intention to the hearer's belief.
  private boolean isPassedOn(int effect, int entry) {
    boolean said = Speeches.isSaying(chronicle.fact(effect).type());
    return said && ThoughtWords.isTalk(chronicle, entry)
        || Speeches.saying(chronicle, entry).isPresent();
  }

  /// Whether a decision belongs to the act that is being explained.
  private boolean isChoiceOf(int act, int entry) {
    return name(entry).equals(Thoughts.DECIDED)
        && name(act).equals(Thoughts.ACTED)
        && mind(act).equals(mind(entry));
  }

  private Optional<EntityId> mind(int entry) {
    return chronicle.fact(entry).argument(0) instanceof EntityId mind
        ? Optional.of(mind)
        : Optional.empty();
  }

  /// Whether two facts differ only in numbers, or in all but the first of those they name.
  private boolean alike(int a, int b) {
    Fact one = chronicle.fact(a);
    Fact other = chronicle.fact(b);
    if (isThought(a) || !one.type().equals(other.type())) {
      return false;
    }
    int count = one.type().parameters().size();
    for (int i = 0; i < count; i++) {
      if (one.argument(i) instanceof EntityId entity) {
        return entity.equals(other.argument(i));
      }
    }
    return true;
  }

  private String name(int entry) {
    return chronicle.fact(entry).type().termName();
  }
}
