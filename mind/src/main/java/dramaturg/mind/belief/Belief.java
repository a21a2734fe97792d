package dramaturg.mind.belief;

import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Order;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A literal that is believed, with its annotations in standard order; each `source(...)` among them has the entry it
/// came from.
public final class Belief implements Clause {
  private static final Term[] NO_TERMS = {};
  private static final int[] NO_ORIGINS = {};

  private final Struct literal;
  private final Term[] annotations;
  private final int[] origins;

  private Belief(Struct literal, Term[] annotations, int[] origins) {
    this.literal = literal;
    this.annotations = annotations;
    this.origins = origins;
  }

  /// @param origin the entry for every annotation given
  static Belief of(Struct literal, int origin) {
    int count = literal.annotationCount();
    Term[] annotations = new Term[count];
    int[] origins = new int[count];
    for (int i = 0; i < count; i++) {
      annotations[i] = literal.annotation(i);
      origins[i] = origin;
      if (i > 0 && Order.STANDARD.compare(annotations[i - 1], annotations[i]) >= 0) {
        Belief none = new Belief(literal.bare(), new Term[0], new int[0]);
        return none.with(none.newIn(literal), origin);
      }
    }
    return new Belief(literal.bare(), annotations, origins);
  }

  @Override
  public Struct head() {
    return literal;
  }

  @Override
  public int variables() {
    return literal.plain() ? 0 : Slots.count(literal);
  }

  @Override
  public int annotationCount() {
    return annotations.length;
  }

  @Override
  public Term annotation(int i) {
    return annotations[i];
  }

  /// The entry that annotation `i` came from.
  public int origin(int i) {
    return origins[i];
  }

  /// The literal with all its annotations.
  public Struct whole() {
    return literal.annotatedBy(annotations);
  }

  boolean has(Term annotation) {
    return indexOf(annotation) >= 0;
  }

  private int indexOf(Term annotation) {
    for (int i = 0; i < annotations.length; i++) {
      if (annotations[i].equals(annotation)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether every annotation of the literal is one of this belief's.
  public boolean hasAll(Struct other) {
    for (int i = 0; i < other.annotationCount(); i++) {
      if (!has(other.annotation(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether it still comes from somewhere.
  boolean sourced() {
    for (Term annotation : annotations) {
      if (isSource(annotation)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it was perceived or told.
  public boolean fromOutside() {
    for (Term annotation : annotations) {
      if (isSource(annotation) && !annotation.arg(0).functor().equals("self")) {
        return true;
      }
    }
    return false;
  }

  /// Whether an annotation says where a belief comes from.
  public static boolean isSource(Term annotation) {
    return annotation.arity() == 1 && annotation.functor().equals("source");
  }

  /// The annotations of the literal that this belief does not have yet.
  List<Term> newIn(Struct other) {
    List<Term> fresh = new ArrayList<>();
    for (int i = 0; i < other.annotationCount(); i++) {
      if (!has(other.annotation(i)) && !fresh.contains(other.annotation(i))) {
        fresh.add(other.annotation(i));
      }
    }
    return fresh;
  }

  Belief with(List<Term> fresh, int origin) {
    Belief more = this;
    for (Term annotation : fresh) {
      more = more.with(annotation, origin);
    }
    return more;
  }

  private Belief with(Term annotation, int origin) {
    int at = 0;
    while (at < annotations.length && Order.STANDARD.compare(annotations[at], annotation) < 0) {
      at++;
    }
    Term[] more = new Term[annotations.length + 1];
    int[] moreOrigins = new int[more.length];
    System.arraycopy(annotations, 0, more, 0, at);
    System.arraycopy(origins, 0, moreOrigins, 0, at);
    more[at] = annotation;
    moreOrigins[at] = origin;
    System.arraycopy(annotations, at, more, at + 1, annotations.length - at);
    System.arraycopy(origins, at, moreOrigins, at + 1, annotations.length - at);
    return new Belief(literal, more, moreOrigins);
  }

  Belief without(Struct other) {
    if (other.annotationCount() == annotations.length && hasAll(other)) {
      return new Belief(literal, NO_TERMS, NO_ORIGINS);
    }
    List<Term> kept = new ArrayList<>();
    int[] keptOrigins = new int[annotations.length];
    for (int i = 0; i < annotations.length; i++) {
      if (!other.annotations().contains(annotations[i])) {
        keptOrigins[kept.size()] = origins[i];
        kept.add(annotations[i]);
      }
    }
    return new Belief(literal, kept.toArray(new Term[0]), Arrays.copyOf(keptOrigins, kept.size()));
  }

  @Override
  public String toString() {
    return whole().text();
  }
}
