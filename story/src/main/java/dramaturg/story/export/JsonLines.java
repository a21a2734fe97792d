package dramaturg.story.export;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Facts, one JSON object (RFC 8259) a line, in the order of the chronicle:
///
/// ```json
/// {"id":7,"atMillis":720000,"fact":"Stolen","arguments":{"by":"bert","thing":"letter"},"where":["tavern","port"],
///  "because":[6],"marks":[]}
/// ```
///
/// What the opening or an intervention brought has `"cause"` instead of `"because"`.
public final class JsonLines implements Export {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator("\n")
          .build();

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String extension() {
    return "jsonl";
  }

  @Override
  public String about() {
    return "facts, one JSON object a line";
  }

  @Override
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    Chronicle chronicle = manuscript.chronicle();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      for (int id = 0; id < chronicle.size(); id++) {
        write(json, chronicle, id);
      }
      if (chronicle.size() > 0) {
        json.writeRaw('\n');
      }
    }
    out.flush();
  }

  private static void write(JsonGenerator json, Chronicle chronicle, int id) {
    Fact fact = chronicle.fact(id);
    json.writeStartObject();
    json.writeNumberProperty("id", id);
    json.writeNumberProperty("atMillis", chronicle.at(id));
    json.writeStringProperty("fact", fact.type().name());
    json.writeName("arguments");
    ArgumentsJson.write(json, fact);
    json.writeArrayPropertyStart("where");
    for (EntityId place : chronicle.where(id)) {
      json.writeString(place.name());
    }
    json.writeEndArray();
    if (chronicle.causeCount(id) == 0) {
      json.writeStringProperty("cause", Columns.cause(chronicle, id));
    } else {
      json.writeArrayPropertyStart("because");
      for (int cause : chronicle.causes(id)) {
        json.writeNumber(cause);
      }
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("marks");
    for (String mark : Columns.marks(chronicle, id)) {
      json.writeString(mark);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
