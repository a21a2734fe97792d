package dramaturg.story.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Text on its way into a stream that stays open.
final class TextOut {
  private TextOut() {}

  interface Body {
    void write(Writer writer) throws IOException;
  }

  static void write(OutputStream out, Body body) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    body.write(writer);
    writer.flush();
  }
}
