package dramaturg.world.stage;

import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import java.util.SequencedMap;

/// Where mechanics say what a body perceives, in the order in which they say it; the same percept said twice counts
/// once, with the origin said first.
public final class Percepts {
  private final SequencedMap<Term, Integer> origins;

  Percepts(SequencedMap<Term, Integer> origins) {
    this.origins = origins;
  }

  /// @param origin the entry that made it so: usually `world.origin(entity, component)`
  public void add(Term percept, int origin) {
    origins.putIfAbsent(percept, origin);
  }

  /// Adds `name(arguments...)`.
  ///
  /// @param arguments entities, whole numbers, flags, words or terms
  public void add(int origin, String name, Object... arguments) {
    var terms = new Term[arguments.length];
    for (int at = 0; at < terms.length; at++) terms[at] = FactTerms.term(arguments[at]);
    add(terms.length == 0 ? Terms.atom(name) : Terms.struct(name, terms), origin);
  }
}
