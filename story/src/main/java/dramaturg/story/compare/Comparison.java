package dramaturg.story.compare;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.form.FactText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What two chronicles have in common and what not. They share their first entries; after those, the n-th occurrence of
/// a fact in one is taken for the n-th of the same fact in the other, whenever it is and whatever caused it.
///
/// @param shared how many entries from the beginning are the same, with moment and causes
/// @param onlyFirst the entries that only the first has, in order
/// @param onlySecond the entries that only the second has, in order
/// @param stayed the later facts that both have, in the order of the first
public record Comparison(
    int shared, List<Integer> onlyFirst, List<Integer> onlySecond, List<Pair> stayed) {
  /// A fact that both have.
  ///
  /// @param laterMillis how much later it is in the second; negative if earlier
  public record Pair(int first, int second, long laterMillis) {}

  public Comparison {
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
    stayed = List.copyOf(stayed);
  }

  /// Compares two chronicles; their headers do not matter.
  public static Comparison of(Chronicle first, Chronicle second) {
    int shared = shared(first, second);
    Map<String, ArrayDeque<Integer>> open = new LinkedHashMap<>();
    for (int entry = shared; entry < second.size(); entry++) {
      open.computeIfAbsent(FactText.of(second.fact(entry)), _ -> new ArrayDeque<>()).add(entry);
    }
    var onlyFirst = new ArrayList<Integer>();
    var stayed = new ArrayList<Pair>();
    for (int entry = shared; entry < first.size(); entry++) {
      ArrayDeque<Integer> same = open.get(FactText.of(first.fact(entry)));
      if (same == null || same.isEmpty()) {
        onlyFirst.add(entry);
      } else {
        int other = same.poll();
        stayed.add(new Pair(entry, other, second.at(other) - first.at(entry)));
      }
    }
    var onlySecond = new ArrayList<Integer>();
    open.values().forEach(onlySecond::addAll);
    onlySecond.sort(null);
    return new Comparison(shared, onlyFirst, onlySecond, stayed);
  }

  /// Whether there is no difference at all.
  public boolean same() {
    return onlyFirst.isEmpty()
        && onlySecond.isEmpty()
        && stayed.stream().allMatch(pair -> pair.laterMillis() == 0);
  }

  /// How many facts stayed, but came at another time.
  public long moved() {
    return stayed.stream().filter(pair -> pair.laterMillis() != 0).count();
  }

  private static int shared(Chronicle first, Chronicle second) {
    int most = Math.min(first.size(), second.size());
    int entry = 0;
    while (entry < most && sameEntry(first, second, entry)) entry++;
    return entry;
  }

  private static boolean sameEntry(Chronicle first, Chronicle second, int entry) {
    return first.at(entry) == second.at(entry)
        && FactText.of(first.fact(entry)).equals(FactText.of(second.fact(entry)))
        && Arrays.equals(first.causes(entry), second.causes(entry))
        && first.cause(entry).getClass() == second.cause(entry).getClass();
  }
}
