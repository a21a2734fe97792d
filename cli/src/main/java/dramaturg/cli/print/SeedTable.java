package dramaturg.cli.print;

import dramaturg.cli.run.Seeds;
import dramaturg.story.beat.Beat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// How much of a story its tellings hold over many seeds, and where they leave it. A telling leaves an act at the first
/// of the act's beats that does not hold.
public final class SeedTable {
  private static final int PLACES = 5;

  private final SequencedMap<String, List<Beat>> acts = new LinkedHashMap<>();
  private final List<Beat> beats;
  private final List<Seeds.Result> results;

  /// @param beats those to judge by, in the order of the story
  /// @param results of one seed at least
  public SeedTable(List<Beat> beats, List<Seeds.Result> results) {
    this.beats = List.copyOf(beats);
    this.results = List.copyOf(results);
    beats.forEach(beat -> acts.computeIfAbsent(beat.act(), _ -> new ArrayList<>()).add(beat));
  }

  /// How many tellings.
  public int size() {
    return results.size();
  }

  /// For each beat the share of tellings that hold it, 0 to 1.
  public SequencedMap<String, Double> shares() {
    var shares = new LinkedHashMap<String, Double>();
    for (Beat beat : beats) {
      long held = results.stream().filter(result -> result.held(beat.id())).count();
      shares.put(beat.id(), (double) held / results.size());
    }
    return shares;
  }

  /// How many beats the tellings hold, and a line for each act.
  public void print(Page page) {
    List<Long> held = results.stream().map(this::held).sorted().toList();
    page.line(
        String.format(
            Locale.ROOT,
            "Over seeds 1-%d: %d of %d beats in the median telling, %d at least, %d at most.",
            results.size(),
            held.get((held.size() - 1) / 2),
            beats.size(),
            held.getFirst(),
            held.getLast()));
    acts.forEach((act, its) -> page.item("  ", "act " + act + ": " + left(its)));
  }

  private String left(List<Beat> act) {
    SequencedMap<String, Long> places = places(act);
    long left = places.values().stream().mapToLong(Long::longValue).sum();
    String whole = "whole in " + (results.size() - left) + " of " + results.size();
    if (left == 0) return whole;
    return places.entrySet().stream()
        .limit(PLACES)
        .map(place -> place.getKey() + " (" + place.getValue() + ")")
        .collect(
            Collectors.joining(", ", whole + ", left at ", places.size() > PLACES ? ", ..." : ""));
  }

  /// The beats at which tellings leave an act, with how many do, the most frequent first.
  private SequencedMap<String, Long> places(List<Beat> act) {
    Map<String, Long> count =
        results.stream()
            .flatMap(result -> leaves(result, act).stream())
            .collect(Collectors.groupingBy(Beat::id, LinkedHashMap::new, Collectors.counting()));
    return act.stream()
        .map(Beat::id)
        .filter(count::containsKey)
        .sorted(Comparator.comparing(count::get, Comparator.reverseOrder()))
        .collect(Collectors.toMap(id -> id, count::get, (one, _) -> one, LinkedHashMap::new));
  }

  private static Optional<Beat> leaves(Seeds.Result result, List<Beat> act) {
    return act.stream().filter(beat -> !result.held(beat.id())).findFirst();
  }

  private long held(Seeds.Result result) {
    return beats.stream().filter(beat -> result.held(beat.id())).count();
  }

  /// What each telling holds, as `check --json` gives it: the acts it leaves, and where.
  public List<Map<String, Object>> data() {
    return results.stream().map(this::data).toList();
  }

  private Map<String, Object> data(Seeds.Result result) {
    SequencedMap<String, Object> telling = new LinkedHashMap<>();
    telling.put("seed", result.seed());
    telling.put("held", held(result));
    var left = new LinkedHashMap<String, String>();
    acts.forEach((act, its) -> leaves(result, its).ifPresent(beat -> left.put(act, beat.id())));
    telling.put("left", left);
    return telling;
  }
}
