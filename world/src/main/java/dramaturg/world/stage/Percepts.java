package dramaturg.world.stage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.world.body.Impressions;

/// Where mechanics say what a body perceives, in the order in which they say it; the same percept said twice counts
/// once, with the origin said first.
public final class Percepts {
  private static final Term[] PLAIN = {};

  private final Impressions into;

  Percepts(Impressions into) {
    this.into = into;
  }

  /// @param origin the entry that made it so: usually `world.origin(entity, component)`
  public void add(Term percept, int origin) {
    into.add(percept, origin);
  }

  /// Adds `name(arguments...)`.
  ///
  /// @param arguments entities, whole numbers, flags, words or terms
  public void add(int origin, String name, Object... arguments) {
    var terms = new Term[arguments.length];
    for (int at = 0; at < terms.length; at++) terms[at] = FactTerms.term(arguments[at]);
    add(terms.length == 0 ? Terms.atom(name) : Struct.owning(name, terms, PLAIN, false), origin);
  }

  /// Says what is perceived of one of many things, but only if it may be otherwise than the last time.
  ///
  /// @param label tells apart several such sayings about one thing
  /// @param stamp tells whether it may be: usually `world.origin(thing, component)`, where the component alone decides
  public void about(EntityId thing, String label, long stamp, Runnable say) {
    into.about(thing, label, stamp, say);
  }
}
