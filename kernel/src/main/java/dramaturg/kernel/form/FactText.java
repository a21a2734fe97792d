package dramaturg.kernel.form;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.kernel.fact.RecordedFact;
import java.util.List;
import java.util.Optional;

/// The canonical text of facts: `ShieldsLowered(vessel=barge, by=[anna, bert], goal=`leave(port)`)`. Equal facts have
/// equal texts; entity indices are not part of it.
///
/// Arguments stand in the order of the parameters, a comma and a space between two. Texts are in double quotes,
/// expressions in backquotes; there a backslash stands before a quote or backslash, before `n`, `r`, `t` for line feed,
/// return and tab, and before `u` and four hexadecimal digits for other control characters and unpaired surrogates.
/// A version other than 1 follows the name: `ShieldsLowered@2(...)`.
public final class FactText {

  private FactText() {}

  /// What a reader of facts must know beside the text: the types and entities that names stand for.
  public interface Names {

    /// The fact type of a name such as `ShieldsLowered`, if there is one.
    Optional<FactType> type(String name);

    /// The entity of a name, if there is one.
    Optional<EntityId> entity(String name);
  }

  /// The canonical text of a fact.
  public static String of(Fact fact) {
    FactType type = fact.type();
    StringBuilder text = new StringBuilder(64).append(type.name());
    if (fact.version() != 1) {
      text.append('@').append(fact.version());
    }
    text.append('(');
    List<Parameter> parameters = type.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(parameters.get(i).name()).append('=');
      put(text, parameters.get(i).kind(), fact.argument(i));
    }
    return text.append(')').toString();
  }

  /// The fact of a canonical text.
  ///
  /// @throws IllegalArgumentException if the text is not canonical; the message gives the column and what was expected
  public static RecordedFact read(String text, Names names) {
    return new FactTextReader(text, names).fact();
  }

  private static void put(StringBuilder text, Parameter.Kind kind, Object value) {
    switch (kind) {
      case ENTITY -> text.append(((EntityId) value).name());
      case NUMBER -> text.append(((Long) value).longValue());
      case FLAG -> text.append(((Boolean) value).booleanValue());
      case WORD -> text.append((String) value);
      case TEXT -> quote(text, (String) value, '"');
      case EXPRESSION -> quote(text, ((Expression) value).text(), '`');
      case ENTITIES -> {
        String gap = "[";
        for (Object entity : (List<?>) value) {
          text.append(gap).append(((EntityId) entity).name());
          gap = ", ";
        }
        text.append(gap.equals("[") ? "[]" : "]");
      }
    }
  }

  private static void quote(StringBuilder text, String value, char quote) {
    text.append(quote);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == quote || c == '\\') {
        text.append('\\').append(c);
      } else if (c == '\n') {
        text.append("\\n");
      } else if (c == '\r') {
        text.append("\\r");
      } else if (c == '\t') {
        text.append("\\t");
      } else if (Character.isISOControl(c) || Character.isSurrogate(c) && !paired(value, i)) {
        hex(text.append("\\u"), c);
      } else {
        text.append(c);
      }
    }
    text.append(quote);
  }

  private static boolean paired(String value, int i) {
    return Character.isHighSurrogate(value.charAt(i))
        ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }

  private static void hex(StringBuilder text, char c) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(Character.forDigit(c >> shift & 15, 16));
    }
  }
}
