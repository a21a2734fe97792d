package dramaturg.logic.term;

/// What is known of a compound term without looking into it, in one number so that terms stay small: how many signs it
/// has, how deep it goes, and a few flags. Terms that share parts count them each time.
final class Shape {
  /// How many signs a term may have: names, numbers, variables, letters of texts, elements of lists.
  static final int MOST_SIGNS = 500_000;

  /// How deep a term may go; lists count as deep as their deepest element.
  static final int DEEPEST = 1_000;

  static final int PLAIN = 1 << 29;
  static final int COMPUTED = 1 << 30;
  static final int NEGATED = 1 << 31;

  private static final int DEPTH_FROM = 19;
  private static final int SIGNS = (1 << DEPTH_FROM) - 1;
  private static final int DEPTH = (1 << 10) - 1;

  private Shape() {}

  /// The shape of a structure, without its flags but for [#PLAIN].
  static int of(Term[] args, Term[] annotations) {
    int inside = joined(joined(1 | PLAIN, args), annotations);
    return checked(inside & SIGNS, depth(inside) + 1) | inside & PLAIN;
  }

  /// The shape of a list.
  static int of(Term head, Term tail) {
    int first = of(head);
    int rest = of(tail);
    int depth = Math.max(depth(first) + 1, depth(rest));
    return checked(1 + (first & SIGNS) + (rest & SIGNS), depth) | first & rest & PLAIN;
  }

  private static int joined(int shape, Term[] terms) {
    int all = shape;
    for (Term term : terms) {
      int next = of(term);
      int depth = Math.max(depth(all), depth(next));
      all = checked((all & SIGNS) + (next & SIGNS), depth) | all & next & PLAIN;
    }
    return all;
  }

  private static int depth(int shape) {
    return shape >>> DEPTH_FROM & DEPTH;
  }

  /// How many signs a term has.
  static int signs(Term term) {
    return of(term) & SIGNS;
  }

  private static int of(Term term) {
    if (term instanceof Num || term instanceof Atom) {
      return 1 | PLAIN;
    }
    return switch (term) {
      case Struct struct -> struct.shape();
      case ListTerm list -> list.shape();
      case Var _ -> 1;
      case Text text -> Math.min(text.value().length() + 1, SIGNS) | PLAIN;
      case Atom _, Num _ -> 1 | PLAIN;
    };
  }

  private static int checked(int signs, int depth) {
    if (signs > MOST_SIGNS) {
      throw new Overrun("makes a term of more than " + MOST_SIGNS + " signs");
    }
    if (depth > DEEPEST) {
      throw new Overrun("makes a term that goes deeper than " + DEEPEST);
    }
    return depth << DEPTH_FROM | signs;
  }
}
