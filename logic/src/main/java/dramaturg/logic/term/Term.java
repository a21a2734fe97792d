package dramaturg.logic.term;

import dramaturg.kernel.fact.Expression;

/// A piece of data in the logic language: an atom, a number, a text, a structure, a list or a variable.
/// Promises nothing about being true: a literal is only a structure that somebody may believe.
public sealed interface Term extends Expression permits Atom, Num, Text, Struct, ListTerm, Var {
  /// Whether the term holds no variable and no arithmetic that is still to be worked out.
  boolean plain();

  /// The name of an atom or structure; the empty string for every other term.
  default String functor() {
    return "";
  }

  /// How many arguments a structure has; 0 for every other term.
  default int arity() {
    return 0;
  }

  /// Argument `i` of a structure, counted from 0.
  ///
  /// @throws IndexOutOfBoundsException if there is none
  default Term arg(int i) {
    throw new IndexOutOfBoundsException(text() + " has no argument " + i);
  }

  /// How large it is: names, numbers, variables, letters of texts, elements of lists. Cheap to ask.
  default int signs() {
    return Shape.signs(this);
  }

  /// The term as it is written in a program; reading it back gives an equal term.
  @Override
  default String text() {
    StringBuilder out = new StringBuilder();
    Writing.write(this, out);
    return out.toString();
  }
}
