package dramaturg.story.facts;

import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;

/// A fact as an answer. What its entry has for annotations is worked out when its arguments fit.
final class FactClause implements Clause {
  private static final Term[] UNKNOWN = {};

  private final Struct literal;
  private final int entry;
  private final Struct pattern;
  private final FactAnnotations source;
  private Term[] annotations = UNKNOWN;

  FactClause(Struct literal, int entry, Struct pattern, FactAnnotations source) {
    this.literal = literal;
    this.entry = entry;
    this.pattern = pattern;
    this.source = source;
  }

  @Override
  public Struct head() {
    return literal;
  }

  @Override
  public int annotationCount() {
    if (annotations == UNKNOWN) {
      annotations = source.of(entry, pattern);
    }
    return annotations.length;
  }

  @Override
  public Term annotation(int i) {
    return annotations[i];
  }
}
