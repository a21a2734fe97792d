package dramaturg.logic.term;

import dramaturg.kernel.fact.EntityId;
import java.util.List;

/// Makes terms. It checks nothing against any vocabulary.
public final class Terms {
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
}
