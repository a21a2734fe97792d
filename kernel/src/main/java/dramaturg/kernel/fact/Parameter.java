package dramaturg.kernel.fact;

import java.util.List;
import java.util.Optional;

/// One parameter of a fact type: the record component's name and the kind of its values.
///
/// @param name the record component's name, such as `vessel`
/// @param kind what values it takes
public record Parameter(String name, Kind kind) {

  /// Checks the name.
  ///
  /// @throws IllegalArgumentException if the name is no Java-like identifier of ASCII letters, digits and `_`
  public Parameter {
    if (!FactType.isIdentifier(name)) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no parameter name; letters, digits and _ only");
    }
  }

  /// What values a parameter takes, and as which Java type [Fact#argument] gives them.
  public enum Kind {
    /// An [EntityId].
    ENTITY('e', "an entity"),
    /// A whole number: a [Long], whether the record says `long` or `int`.
    NUMBER('n', "a whole number"),
    /// A [Boolean].
    FLAG('f', "true or false"),
    /// Free text: a [String].
    TEXT('t', "a quoted text"),
    /// One of a closed set: the name of an enum constant in lower case, a [String].
    WORD('w', "a word"),
    /// A list of [EntityId], in an order that means something.
    ENTITIES('l', "a list of entities"),
    /// An [Expression].
    EXPRESSION('x', "an expression");

    private final char code;
    private final String inWords;

    Kind(char code, String inWords) {
      this.code = code;
      this.inWords = inWords;
    }

    /// The letter that stands for this kind in the binary form; never changes.
    public char code() {
      return code;
    }

    /// The kind as it reads in an error message, such as "a whole number".
    public String inWords() {
      return inWords;
    }

    /// Whether a value is of the Java type that this kind has.
    public boolean accepts(Object value) {
      return switch (this) {
        case ENTITY -> value instanceof EntityId;
        case NUMBER -> value instanceof Long;
        case FLAG -> value instanceof Boolean;
        case TEXT -> value instanceof String;
        case WORD -> value instanceof String word && FactType.isIdentifier(word);
        case ENTITIES -> value instanceof List<?> list && allEntities(list);
        case EXPRESSION -> value instanceof Expression;
      };
    }

    /// The kind that a letter of the binary form stands for, if any.
    public static Optional<Kind> of(int code) {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }

    private static boolean allEntities(List<?> list) {
      for (Object element : list) {
        if (!(element instanceof EntityId)) {
          return false;
        }
      }
      return true;
    }
  }
}
