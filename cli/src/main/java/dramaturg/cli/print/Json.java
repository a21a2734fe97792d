package dramaturg.cli.print;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Fingerprints;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes one JSON document. What it writes is made of maps, lists, texts, numbers and flags, put together by hand.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /// A telling's three names.
  public static SequencedMap<String, Object> fingerprints(Chronicle chronicle) {
    Fingerprints prints = Fingerprints.of(chronicle);
    SequencedMap<String, Object> names = new LinkedHashMap<>();
    names.put("story", prints.story());
    names.put("timing", prints.timing());
    names.put("full", prints.full());
    return names;
  }

  /// Prints a document.
  public static void print(PrintWriter out, Map<String, Object> document) {
    out.println(MAPPER.writeValueAsString(document));
  }
}
