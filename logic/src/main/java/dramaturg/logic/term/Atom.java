package dramaturg.logic.term;

import java.util.List;

/// A name that stands for itself, such as `open` or `red_fox`. It has no arguments and no annotations: with those it
/// is a [Struct].
public record Atom(String name) implements Term {
  public static final Atom TRUE = new Atom("true");
  public static final Atom FALSE = new Atom("false");

  /// The words of the language that cannot be used as a bare name. In quotes they can.
  public static final List<String> RESERVED =
      List.of("not", "div", "mod", "if", "elif", "else", "while", "for");

  public Atom {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("an atom has a name");
    }
  }

  @Override
  public boolean plain() {
    return true;
  }

  @Override
  public String functor() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Atom atom && name.equals(atom.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
