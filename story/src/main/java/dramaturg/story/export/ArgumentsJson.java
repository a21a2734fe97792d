package dramaturg.story.export;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.Parameter;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A fact's arguments as a JSON object: names for entities, numbers and flags as they are, the text of an expression.
final class ArgumentsJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ArgumentsJson() {}

  static String text(Fact fact) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, fact);
    }
    return out.toString();
  }

  static void write(JsonGenerator json, Fact fact) {
    List<Parameter> parameters = fact.type().parameters();
    json.writeStartObject();
    for (int i = 0; i < parameters.size(); i++) {
      json.writeName(parameters.get(i).name());
      switch (fact.argument(i)) {
        case EntityId id -> json.writeString(id.name());
        case Long number -> json.writeNumber(number);
        case Boolean flag -> json.writeBoolean(flag);
        case Expression expression -> json.writeString(expression.text());
        case List<?> list -> {
          json.writeStartArray();
          list.forEach(entity -> json.writeString(((EntityId) entity).name()));
          json.writeEndArray();
        }
        default -> json.writeString(fact.argument(i).toString());
      }
    }
    json.writeEndObject();
  }
}
