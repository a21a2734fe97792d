package dramaturg.world.body;

import dramaturg.logic.term.Term;
import dramaturg.mind.host.Percept;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a mind has perceived so far, and what comes and goes with new impressions. The same percept said twice counts
/// once.
final class Impressed {
  private final Map<Term, Integer> counts;
  private List<Impressions.Section> sections;
  private Masks masks;

  Impressed() {
    this(new LinkedHashMap<>(), List.of(), Masks.NONE);
  }

  private Impressed(Map<Term, Integer> counts, List<Impressions.Section> sections, Masks masks) {
    this.counts = counts;
    this.sections = sections;
    this.masks = masks;
  }

  Impressed copy() {
    return new Impressed(new LinkedHashMap<>(counts), sections, masks);
  }

  /// All that is perceived, each once.
  List<Term> percepts() {
    return List.copyOf(counts.keySet());
  }

  /// What may be taken over.
  ///
  /// @param now the names that the mind uses now
  List<Impressions.Section> reusable(Masks now) {
    return masks.equals(now) ? sections : List.of();
  }

  /// What comes and what goes; both in the order of saying.
  record Change(List<Percept> come, List<Percept> gone) {}

  /// Takes in what is perceived now.
  Change take(Impressions impressions) {
    List<Impressions.Section> next = impressions.sections();
    List<Impressions.Said> said = impressions.said();
    List<Impressions.Said> unsaid = impressions.unsaid(sections);
    var come = new ArrayList<Percept>();
    var gone = new ArrayList<Percept>();
    int front = 0;
    int most = Math.min(said.size(), unsaid.size());
    while (front < most && alike(said.get(front), unsaid.get(front))) front++;
    int back = 0;
    while (back < most - front
        && alike(said.get(said.size() - 1 - back), unsaid.get(unsaid.size() - 1 - back))) back++;
    for (Impressions.Said one : said.subList(front, said.size() - back))
      if (counts.merge(one.percept(), 1, Integer::sum) == 1)
        come.add(new Percept(one.percept(), one.origin()));
    var first = new LinkedHashMap<Term, Integer>();
    for (Impressions.Said one : unsaid.subList(front, unsaid.size() - back)) {
      first.putIfAbsent(one.percept(), one.origin());
      counts.merge(one.percept(), -1, Impressed::fewer);
    }
    first.forEach((percept, origin) -> {
      if (!counts.containsKey(percept)) gone.add(new Percept(percept, origin));
    });
    sections = next;
    masks = impressions.masks();
    return new Change(come, gone);
  }

  private static Integer fewer(Integer count, Integer less) {
    return count + less == 0 ? null : Integer.valueOf(count + less);
  }

  private static boolean alike(Impressions.Said one, Impressions.Said other) {
    return one.percept().equals(other.percept());
  }
}
