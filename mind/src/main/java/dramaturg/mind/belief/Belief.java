package dramaturg.mind.belief;

import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Order;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.host.Host;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A literal that is believed, with its annotations in standard order; each `source(...)` among them has the entry it
/// came from. Most have one origin for all; only those that came from several places take the room to tell them apart.
public sealed class Belief implements Clause {
  /// The source of what a mind tells itself; not the only term for it.
  public static final Struct SELF = Terms.source("self");

  private final Struct literal;
  private final int origin;
  private final int firstHash;

  private Belief(Struct literal, int origin) {
    this.literal = literal;
    this.origin = origin;
    this.firstHash = firstHash(literal);
  }

  /// A hash for looking arguments up: unification ignores annotations that the belief has too many, so the hash of a
  /// structure must as well.
  static int hash(Term argument) {
    return argument instanceof Num number
        ? number.hashCode()
        : argument instanceof Struct struct ? struct.bareHash() : argument.hashCode();
  }

  /// The hash of a literal's first argument; 0 if it has none.
  static int firstHash(Struct literal) {
    return literal.arity() == 0 ? 0 : hash(literal.arg(0));
  }

  /// The hash of the first argument, kept at hand because most questions know that one.
  final int firstHash() {
    return firstHash;
  }

  /// One whose annotations have come one after the other.
  private static final class Gathered extends Belief {
    private final int[] origins;

    Gathered(Struct literal, int[] origins) {
      super(literal, origins[0]);
      this.origins = origins;
    }

    @Override
    public int origin(int i) {
      return origins[i];
    }
  }

  /// @param origin the entry for every annotation given
  static Belief of(Struct literal, int origin) {
    for (int i = 1; i < literal.annotationCount(); i++) {
      if (Order.STANDARD.compare(literal.annotation(i - 1), literal.annotation(i)) >= 0) {
        Belief none = new Belief(literal.bare(), origin);
        return none.with(none.newIn(literal), origin);
      }
    }
    return new Belief(literal, origin);
  }

  private static Belief of(Struct literal, int[] origins) {
    for (int each : origins) {
      if (each != origins[0]) {
        return new Gathered(literal, origins);
      }
    }
    return new Belief(literal, origins.length == 0 ? -1 : origins[0]);
  }

  /// The literal with all its annotations.
  @Override
  public final Struct head() {
    return literal;
  }

  @Override
  public final int variables() {
    return literal.plain() ? 0 : Slots.count(literal);
  }

  /// The entry that annotation `i` came from.
  public int origin(int i) {
    return origin;
  }

  private boolean has(Term annotation) {
    for (int i = 0; i < literal.annotationCount(); i++) {
      if (literal.annotation(i) == annotation || literal.annotation(i).equals(annotation)) {
        return true;
      }
    }
    return false;
  }

  /// Whether every annotation of the literal is one of this belief's.
  public final boolean hasAll(Struct other) {
    for (int i = 0; i < other.annotationCount(); i++) {
      if (!has(other.annotation(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether it still comes from somewhere.
  final boolean sourced() {
    for (int i = 0; i < literal.annotationCount(); i++) {
      if (isSource(literal.annotation(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether it was perceived or told since the opening.
  public final boolean fromOutside() {
    for (int i = 0; i < literal.annotationCount(); i++) {
      Term annotation = literal.annotation(i);
      if (annotation != SELF
          && origin(i) > Host.OPENING
          && isSource(annotation)
          && !annotation.arg(0).functor().equals("self")) {
        return true;
      }
    }
    return false;
  }

  /// Whether an annotation says where a belief comes from.
  public static boolean isSource(Term annotation) {
    return annotation == SELF || annotation.arity() == 1 && annotation.functor().equals("source");
  }

  /// The annotations of the literal that this belief does not have yet.
  final List<Term> newIn(Struct other) {
    if (hasAll(other)) {
      return List.of();
    }
    List<Term> fresh = new ArrayList<>();
    for (int i = 0; i < other.annotationCount(); i++) {
      if (!has(other.annotation(i)) && !fresh.contains(other.annotation(i))) {
        fresh.add(other.annotation(i));
      }
    }
    return fresh;
  }

  final Belief with(List<Term> fresh, int from) {
    Belief more = this;
    for (Term annotation : fresh) {
      more = more.with(annotation, from);
    }
    return more;
  }

  private Belief with(Term annotation, int from) {
    int count = literal.annotationCount();
    int at = 0;
    while (at < count && Order.STANDARD.compare(literal.annotation(at), annotation) < 0) {
      at++;
    }
    Term[] more = new Term[count + 1];
    int[] origins = new int[count + 1];
    for (int i = 0; i <= count; i++) {
      int before = i < at ? i : i - 1;
      more[i] = i == at ? annotation : literal.annotation(before);
      origins[i] = i == at ? from : origin(before);
    }
    return of(literal.annotatedBy(more), origins);
  }

  final Belief without(Struct other) {
    List<Term> kept = new ArrayList<>();
    int[] origins = new int[literal.annotationCount()];
    for (int i = 0; i < origins.length; i++) {
      Term annotation = literal.annotation(i);
      if (!other.annotations().contains(annotation)) {
        origins[kept.size()] = origin(i);
        kept.add(annotation);
      }
    }
    return of(literal.annotated(kept), Arrays.copyOf(origins, kept.size()));
  }

  @Override
  public String toString() {
    return literal.text();
  }
}
