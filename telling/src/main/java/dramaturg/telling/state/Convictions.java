package dramaturg.telling.state;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.query.Asked;
import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Minded.Inborn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// What minds believe after any entry: what they believed when they began, at the opening or at birth, and what they
/// have learned and not forgotten since. What they merely perceive is not here: it is in the facts.
final class Convictions {
  private static final String LEARNED = "learned";
  private static final String FORGOT = "forgot";
  private static final String OPENING = "opening";

  private final Chronicle chronicle;
  private final Map<String, List<Change>> changes = new LinkedHashMap<>();
  private final SequencedMap<String, List<Struct>> inborn;
  private final Set<String> born = new LinkedHashSet<>();
  private int read;

  /// A belief that came or went.
  ///
  /// @param source who told it, or `self`
  private record Change(int entry, boolean came, Term content, String source) {}

  /// @param opening what each mind believes at the opening
  /// @param inborn what those believe when they begin that come into being later, as [Inborn#told] names them
  Convictions(
      Chronicle chronicle,
      SequencedMap<String, List<Struct>> opening,
      SequencedMap<String, List<Struct>> inborn) {
    this.chronicle = chronicle;
    this.inborn = inborn;
    opening.forEach((mind, beliefs) -> begins(mind, beliefs, 0));
  }

  private void begins(String mind, List<Struct> beliefs, int entry) {
    beliefs.forEach(it -> add(mind, new Change(entry, true, FactTerms.term(it), OPENING)));
  }

  private void add(String mind, Change change) {
    changes.computeIfAbsent(mind, _ -> new ArrayList<>()).add(change);
  }

  /// `believes(Who, What)`.
  ///
  /// @param world as it is after the entry
  List<Clause> after(int entry, World world, Asked asked) {
    births(world);
    read(entry);
    var found = new ArrayList<Clause>();
    if (asked.value(0) instanceof Atom(String who)) {
      found.addAll(of(who, entry));
    } else {
      changes.keySet().forEach(mind -> found.addAll(of(mind, entry)));
    }
    return found;
  }

  /// Births come before anything that the born learn.
  private void births(World world) {
    for (EntityId mind : world.all(Inborn.INBORN))
      if (born.add(mind.name()))
        begins(
            mind.name(),
            inborn.get(world.of(mind, Inborn.INBORN).told()),
            world.origin(mind, Inborn.INBORN));
  }

  private void read(int upTo) {
    for (; read <= upTo; read++) {
      String name = chronicle.fact(read).type().termName();
      if (!name.equals(LEARNED) && !name.equals(FORGOT)) continue;
      Struct fact = FactTerms.of(chronicle.fact(read));
      String mind = ((EntityId) chronicle.fact(read).argument(0)).name();
      String source = chronicle.fact(read).argument(2).toString();
      add(mind, new Change(read, name.equals(LEARNED), fact.arg(1), source));
    }
  }

  private List<Clause> of(String mind, int entry) {
    var held = new LinkedHashMap<Term, LinkedHashMap<String, Integer>>();
    for (Change change : changes.getOrDefault(mind, List.of())) {
      if (change.entry() > entry) break;
      var sources = held.computeIfAbsent(change.content(), _ -> new LinkedHashMap<>());
      if (change.came()) {
        sources.putIfAbsent(change.source(), change.entry());
      } else if (sources.remove(change.source()) == null) {
        sources.remove(OPENING);
      }
    }
    var found = new ArrayList<Clause>();
    held.forEach((content, sources) ->
        sources.values().stream()
            .limit(1)
            .forEach(since ->
                found.add(Relations.clause("believes", Terms.atom(mind), content, since))));
    return found;
  }
}
