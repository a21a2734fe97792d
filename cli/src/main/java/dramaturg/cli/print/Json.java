package dramaturg.cli.print;

import java.io.PrintWriter;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes one JSON document. What it writes is made of maps, lists, texts, numbers and flags, put together by hand.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /// Prints a document.
  public static void print(PrintWriter out, Map<String, Object> document) {
    out.println(MAPPER.writeValueAsString(document));
  }
}
