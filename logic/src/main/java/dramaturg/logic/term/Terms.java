package dramaturg.logic.term;

import dramaturg.kernel.fact.EntityId;
import java.util.List;

/// Makes terms, also in name spaces, which stand before a functor as in `space::name`. It checks nothing against any
/// vocabulary.
public final class Terms {
  /// What stands between a name space and a name.
  public static final String SPACE = "::";

  /// What the name space without a name is called.
  public static final String DEFAULT = "default";

  private static final Term[] NONE = {};

  private Terms() {}

  public static Atom atom(String name) {
    return new Atom(name);
  }

  public static Num number(double value) {
    return new Num(value);
  }

  public static Text text(String value) {
    return new Text(value);
  }

  /// The atom with the entity's name.
  public static Atom of(EntityId entity) {
    return atom(entity.name());
  }

  public static Struct struct(String functor, Term only) {
    return Struct.owning(functor, new Term[] {only}, NONE, false);
  }

  public static Struct struct(String functor, Term... args) {
    return Struct.owning(functor, args.clone(), NONE, false);
  }

  /// A literal in full: annotations and strong negation as well.
  public static Struct literal(
      boolean negated,
      String functor,
      List<? extends Term> args,
      List<? extends Term> annotations) {
    return Struct.owning(functor, args.toArray(NONE), annotations.toArray(NONE), negated);
  }

  /// `source(name)`: the annotation that says where a belief came from.
  public static Struct source(String name) {
    return struct("source", atom(name));
  }

  public static ListTerm list(List<? extends Term> elements) {
    return ListTerm.of(elements);
  }

  public static ListTerm list(Term... elements) {
    return ListTerm.of(List.of(elements));
  }

  public static Var variable(String name, int slot) {
    return new Var(name, slot);
  }

  /// `true` or `false`.
  public static Atom flag(boolean value) {
    return value ? Atom.TRUE : Atom.FALSE;
  }

  /// The literal of a term that is one: a structure as it is, an atom as a structure without arguments.
  ///
  /// @throws IllegalArgumentException if the term is a number, text, list or variable
  public static Struct literal(Term term) {
    return switch (term) {
      case Struct struct -> struct;
      case Atom atom -> Struct.owning(atom.name(), NONE, NONE, false);
      default -> throw new IllegalArgumentException(term.text() + " is not a literal");
    };
  }

  /// The name space of a functor.
  public static String space(String functor) {
    int end = functor.indexOf(SPACE);
    return end < 0 ? DEFAULT : functor.substring(0, end);
  }

  /// The functor without its name space.
  public static String bare(String functor) {
    int end = functor.indexOf(SPACE);
    return end < 0 ? functor : functor.substring(end + SPACE.length());
  }

  /// The functor of a name in a name space.
  public static String functor(String space, String name) {
    return space.equals(DEFAULT) ? name : (space + SPACE + name).intern();
  }

  /// The variable, to be put into a name space once it is known: a computed term.
  public static Term inSpace(String space, Var variable) {
    return space.equals(DEFAULT) ? variable : struct(SPACE, new Atom(space), variable);
  }

  static boolean isPlacing(String functor, int arity) {
    return arity == 2 && functor.equals(SPACE);
  }

  /// The literal that is to be put into a name space, there; what is no literal as it is; the term itself while it is
  /// unknown.
  static Term placed(Struct computed) {
    Term value = computed.arg(1);
    if (value instanceof Var) {
      return computed;
    }
    if (value.functor().isEmpty() || value instanceof Struct sum && sum.computed()) {
      return value;
    }
    Struct literal = literal(value);
    return literal(
            literal.negated(),
            functor(computed.arg(0).functor(), bare(literal.functor())),
            literal.args(),
            literal.annotations())
        .asArgument();
  }
}
