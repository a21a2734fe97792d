package dramaturg.world.body;

import dramaturg.logic.term.Term;
import dramaturg.mind.host.Percept;
import dramaturg.world.body.Impressions.Account;
import dramaturg.world.body.Impressions.Said;
import dramaturg.world.state.Changes;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a mind has perceived so far, and what comes and goes with new impressions. The same percept said twice counts
/// once. It owns what may be taken over: all of it was perceived, or found to hold still, after the same entry.
final class Impressed {
  private final Map<Term, Integer> counts;
  private List<Account> accounts;
  private Masks masks;
  private int entry;

  Impressed() {
    this(new LinkedHashMap<>(), List.of(), Masks.NONE, 0);
  }

  private Impressed(Map<Term, Integer> counts, List<Account> accounts, Masks masks, int entry) {
    this.counts = counts;
    this.accounts = accounts;
    this.masks = masks;
    this.entry = entry;
  }

  Impressed copy() {
    return new Impressed(new LinkedHashMap<>(counts), accounts, masks, entry);
  }

  /// All that is perceived, each once.
  List<Term> percepts() {
    return List.copyOf(counts.keySet());
  }

  /// Whether nothing has been written since it was perceived, so that there is nothing to perceive anew.
  boolean isOf(World world) {
    return !accounts.isEmpty() && entry == world.latest();
  }

  /// Impressions of the world as it is now, to be made.
  ///
  /// @param names that the mind uses now; under other names nothing is taken over
  Impressions anew(World world, Masks names) {
    Changes changes = world.since(entry);
    entry = world.latest();
    return new Impressions(
        accounts,
        masks.equals(names) ? Optional.of(reads -> !changes.touch(reads)) : Optional.empty(),
        names);
  }

  /// What comes and what goes; both in the order of saying.
  record Change(List<Percept> come, List<Percept> gone) {}

  /// Takes in what is perceived now.
  Change take(Impressions impressions) {
    accounts = impressions.accounts();
    masks = impressions.masks();
    var come = new ArrayList<Percept>();
    for (Said one : impressions.said())
      if (counts.merge(one.percept(), 1, Integer::sum) == 1)
        come.add(new Percept(one.percept(), one.origin()));
    var first = new LinkedHashMap<Term, Integer>();
    for (Said one : impressions.unsaid()) {
      first.putIfAbsent(one.percept(), one.origin());
      counts.merge(one.percept(), -1, Impressed::fewer);
    }
    var gone = new ArrayList<Percept>();
    first.forEach((percept, origin) -> {
      if (!counts.containsKey(percept)) gone.add(new Percept(percept, origin));
    });
    return new Change(come, gone);
  }

  private static Integer fewer(Integer count, Integer less) {
    return count + less == 0 ? null : Integer.valueOf(count + less);
  }
}
