package dramaturg.kernel.fact;

import java.util.ArrayList;
import java.util.List;

/// A fact as a file holds it: its type and arguments without its class. It has the same text, bytes and fingerprint
/// as the fact that was written; it is not equal to it.
///
/// @param type the type as recorded
/// @param arguments one for each parameter, in the form that [Parameter.Kind] gives
/// @param version the version of the shape that was written, from 1
public record RecordedFact(FactType type, List<Object> arguments, int version) implements Fact {

  /// Checks the arguments against the type.
  ///
  /// @throws IllegalArgumentException if number or kind of an argument do not fit
  public RecordedFact {
    List<Parameter> parameters = type.parameters();
    if (arguments.size() != parameters.size()) {
      throw new IllegalArgumentException(
          type.name() + " takes " + parameters.size() + " arguments, not " + arguments.size());
    }
    if (version < 1) {
      throw new IllegalArgumentException(
          type.name() + " has version " + version + "; versions start at 1");
    }
    arguments = List.copyOf(arguments);
    for (int i = 0; i < arguments.size(); i++) {
      Object value = arguments.get(i);
      Parameter parameter = parameters.get(i);
      if (!parameter.kind().accepts(value)) {
        throw new IllegalArgumentException(
            type.name()
                + "."
                + parameter.name()
                + " takes "
                + parameter.kind().inWords()
                + ", not "
                + value);
      }
    }
    arguments = withOwnLists(arguments);
  }

  private static List<Object> withOwnLists(List<Object> arguments) {
    for (Object value : arguments) {
      if (value instanceof List<?> list && List.copyOf(list) != list) {
        List<Object> copy = new ArrayList<>(arguments);
        copy.replaceAll(each -> each instanceof List<?> open ? List.copyOf(open) : each);
        return List.copyOf(copy);
      }
    }
    return arguments;
  }

  /// A recorded fact of version 1.
  public RecordedFact(FactType type, List<Object> arguments) {
    this(type, arguments, 1);
  }

  @Override
  public Object argument(int i) {
    return arguments.get(i);
  }
}
