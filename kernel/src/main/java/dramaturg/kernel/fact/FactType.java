package dramaturg.kernel.fact;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The name and parameters of a kind of fact, and the way to its arguments. Two types with the same name and parameters
/// are equal, wherever they come from; the type says nothing about a fact's version.
public final class FactType {

  private static final ClassValue<FactType> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected FactType computeValue(Class<?> recordClass) {
          return fromRecord(recordClass);
        }
      };

  private final String name;
  private final String termName;
  private final List<Parameter> parameters;
  private final Access access;
  private final int hash;

  /// How arguments are read from a fact of this type, and facts made from arguments.
  sealed interface Access permits RecordAccess, Recorded {
    Object read(Fact fact, int i);

    Fact create(FactType type, List<Object> arguments);
  }

  private FactType(String name, List<Parameter> parameters, Access access) {
    if (!isIdentifier(name) || !Character.isUpperCase(name.charAt(0))) {
      throw new IllegalArgumentException(
          "\""
              + name
              + "\" is no fact name; letters and digits, starting with a capital, such as ShieldsLowered");
    }
    this.name = name;
    this.termName = snake(name);
    this.parameters = List.copyOf(parameters);
    long distinct = this.parameters.stream().map(Parameter::name).distinct().count();
    if (distinct != this.parameters.size()) {
      throw new IllegalArgumentException(name + " names a parameter twice: " + this.parameters);
    }
    this.access = access;
    this.hash = Objects.hash(name, this.parameters.stream().map(Parameter::name).toList());
  }

  /// The type of a record class that implements [Fact]; the same instance each time.
  ///
  /// @throws IllegalArgumentException if the class is no such record or a component's type has no [Parameter.Kind]
  public static FactType of(Class<?> recordClass) {
    return OF_CLASS.get(recordClass);
  }

  /// A type known only by its name and parameters, as read from a file. Its facts are [RecordedFact]s.
  ///
  /// @throws IllegalArgumentException if the name is not of the form `ShieldsLowered` or two parameters share a name
  public static FactType recorded(String name, List<Parameter> parameters) {
    return new FactType(name, parameters, Recorded.ONLY);
  }

  private static FactType fromRecord(Class<?> recordClass) {
    if (!recordClass.isRecord() || !Fact.class.isAssignableFrom(recordClass)) {
      throw new IllegalArgumentException(
          recordClass.getName() + " must be a record that implements Fact");
    }
    if (!Modifier.isStatic(recordClass.getModifiers()) && recordClass.isMemberClass()) {
      throw new IllegalArgumentException(recordClass.getName() + " must be static");
    }
    RecordAccess access = RecordAccess.of(recordClass, MethodHandles.lookup());
    return new FactType(recordClass.getSimpleName(), access.parameters(), access);
  }

  /// The name in facts and code: `ShieldsLowered`.
  public String name() {
    return name;
  }

  /// The name as a term's functor: `shields_lowered`.
  public String termName() {
    return termName;
  }

  /// The parameters in the order of the record's components.
  public List<Parameter> parameters() {
    return parameters;
  }

  /// The argument of a fact at a position, in the form that [Parameter.Kind] gives.
  ///
  /// @throws IndexOutOfBoundsException if there is no such parameter
  /// @throws ClassCastException if the fact is of another class
  public Object argument(Fact fact, int i) {
    return fact instanceof RecordedFact recorded ? recorded.argument(i) : access.read(fact, i);
  }

  /// A fact of this type: an instance of the record class, or a [RecordedFact] where there is no class.
  ///
  /// @param arguments in the form that [Parameter.Kind] gives
  /// @throws IllegalArgumentException if an argument does not fit its parameter
  public Fact create(List<Object> arguments) {
    return access.create(this, arguments);
  }

  /// The snake-case form of a camel-case name: `ShieldsLowered` becomes `shields_lowered`, `HPLost` becomes `hp_lost`.
  public static String snake(String camel) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < camel.length(); i++) {
      char c = camel.charAt(i);
      if (Character.isUpperCase(c) && i > 0) {
        boolean afterLower = !Character.isUpperCase(camel.charAt(i - 1));
        boolean beforeLower = i + 1 < camel.length() && Character.isLowerCase(camel.charAt(i + 1));
        if ((afterLower || beforeLower) && camel.charAt(i - 1) != '_') {
          text.append('_');
        }
      }
      text.append(c);
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  /// Whether a text may name a parameter or a word: ASCII letters, digits and `_`, not starting with a digit.
  public static boolean isIdentifier(String text) {
    if (text.isEmpty()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof FactType that
            && hash == that.hash
            && name.equals(that.name)
            && parameters.equals(that.parameters);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /// Name and parameters: `ShieldsLowered(vessel: an entity)`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name).append('(');
    String gap = "";
    for (Parameter parameter : parameters) {
      text.append(gap).append(parameter.name()).append(": ").append(parameter.kind().inWords());
      gap = ", ";
    }
    return text.append(')').toString();
  }

  /// Access to facts that have no class.
  enum Recorded implements Access {
    ONLY;

    @Override
    public Object read(Fact fact, int i) {
      throw new ClassCastException(fact.getClass().getName() + " is not a RecordedFact");
    }

    @Override
    public Fact create(FactType type, List<Object> arguments) {
      return new RecordedFact(type, arguments);
    }
  }
}
