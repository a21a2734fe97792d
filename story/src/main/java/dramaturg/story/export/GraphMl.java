package dramaturg.story.export;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.story.facts.Sentences;
import dramaturg.story.why.CauseGraph;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;

/// Causes as a directed graph in GraphML 1.0 (graphml.graphdrawing.org), each edge from cause to effect. Node `n7` is
/// entry 7.
public final class GraphMl implements Export {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="label" for="node" attr.name="label" attr.type="string"/>
        <key id="fact" for="node" attr.name="fact" attr.type="string"/>
        <key id="at" for="node" attr.name="atMillis" attr.type="long"/>
        <key id="place" for="node" attr.name="place" attr.type="string"/>
        <key id="marks" for="node" attr.name="marks" attr.type="string"/>
        <graph id="causes" edgedefault="directed">
      """;

  @Override
  public String name() {
    return "graphml";
  }

  @Override
  public String extension() {
    return "graphml";
  }

  @Override
  public String about() {
    return "facts and their causes as a graph";
  }

  @Override
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    write(CauseGraph.of(manuscript.chronicle()), manuscript.narrator().sentences(), out);
  }

  /// Writes part of a chronicle's causes. The stream is flushed and stays open.
  public static void write(CauseGraph graph, Sentences sentences, OutputStream out)
      throws IOException {
    try {
      TextOut.write(out, writer -> write(graph, sentences, writer));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(CauseGraph graph, Sentences sentences, Writer out) throws IOException {
    out.write(HEAD);
    graph.forEach(entry -> unchecked(() -> node(out, graph.chronicle(), sentences, entry)));
    graph.forEach(entry -> unchecked(() -> edges(out, graph, entry)));
    out.write("  </graph>\n</graphml>\n");
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void unchecked(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void node(Writer out, Chronicle chronicle, Sentences sentences, int entry)
      throws IOException {
    out.write("    <node id=\"n" + entry + "\">");
    data(out, "label", sentences.of(entry));
    data(out, "fact", chronicle.fact(entry).type().name());
    data(out, "at", Long.toString(chronicle.at(entry)));
    if (!chronicle.where(entry).isEmpty()) {
      data(out, "place", chronicle.where(entry).getFirst().name());
    }
    if (chronicle.marks(entry) != 0) {
      data(out, "marks", String.join(" ", Columns.marks(chronicle, entry)));
    }
    out.write("</node>\n");
  }

  private static void edges(Writer out, CauseGraph graph, int entry) throws IOException {
    for (int cause : graph.causes(entry)) {
      out.write("    <edge source=\"n" + cause + "\" target=\"n" + entry + "\"/>\n");
    }
  }

  private static void data(Writer out, String key, String value) throws IOException {
    out.write("<data key=\"" + key + "\">" + escaped(value) + "</data>");
  }

  /// Text for XML 1.0, which has no place for most control characters.
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
          }
        });
    return out.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c <= 0xD7FF
        || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
  }
}
