package dramaturg.story.export;

import dramaturg.story.narration.Told;
import dramaturg.story.narration.ToldScene;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/// A telling to be read: a heading for each scene, then its text. Speech stands in paragraphs of its own.
public final class Markdown implements Export {
  private static final String SPECIAL = "\\`*_{}[]<>#|~";

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public String about() {
    return "to be read";
  }

  @Override
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    TextOut.write(out, writer -> write(manuscript, writer));
  }

  private static void write(Manuscript manuscript, Writer out) throws IOException {
    out.write("# " + escaped(manuscript.title()) + "\n");
    for (ToldScene scene : manuscript.scenes()) {
      out.write("\n## " + escaped(scene.place()) + "\n\n");
      out.write("*" + escaped(scene.when()) + who(scene.who()) + "*\n");
      for (List<Told> paragraph : scene.paragraphs()) {
        String text = paragraph.stream().map(Told::text).collect(Collectors.joining(" "));
        out.write("\n" + escaped(text) + "\n");
      }
    }
  }

  private static String who(List<String> who) {
    return who.isEmpty()
        ? ""
        : who.stream().map(Markdown::escaped).collect(Collectors.joining(", ", " \u2014 ", ""));
  }

  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(SPECIAL.indexOf(text.charAt(i)) >= 0 ? "\\" : "").append(text.charAt(i));
    }
    return out.toString();
  }
}
