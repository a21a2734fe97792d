package dramaturg.story.export;

import dramaturg.story.narration.Told;
import dramaturg.story.narration.ToldScene;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/// A telling as a screenplay in Fountain 1.1 (fountain.io/syntax): scene headings, action, dialogue. Action and
/// characters are marked by force, so that no text is taken for something else. A scene that is spread over rooms and
/// what lies around them has a heading for each stretch in a room.
public final class Fountain implements Export {
  @Override
  public String name() {
    return "fountain";
  }

  @Override
  public String extension() {
    return "fountain";
  }

  @Override
  public String about() {
    return "a screenplay";
  }

  @Override
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    TextOut.write(out, writer -> write(manuscript, writer));
  }

  private static void write(Manuscript manuscript, Writer out) throws IOException {
    out.write("Title: " + escaped(manuscript.title()) + "\n");
    out.write("Credit: told by dramaturg\n");
    for (ToldScene scene : manuscript.scenes()) {
      String heading = heading(scene);
      String now = "";
      boolean inAction = false;
      for (Told told : scene.sentences()) {
        String next = told.room().map(room -> "INT. " + headed(room, scene)).orElse(heading);
        if (!next.equals(now)) {
          out.write((inAction ? "\n" : "") + "\n" + next + "\n");
          now = next;
          inAction = false;
        }
        Optional<Told.Line> line = told.line();
        if (line.isPresent()) {
          out.write(inAction ? "\n" : "");
          out.write("\n@" + line.get().speaker().toUpperCase(Locale.ROOT) + "\n");
          String manner = line.get().manner();
          out.write(manner.isEmpty() ? "" : "(" + escaped(manner) + ")\n");
          out.write(escaped(line.get().words()) + "\n");
        } else {
          out.write(inAction ? " " : "\n!");
          out.write(escaped(told.text()));
        }
        inAction = line.isEmpty();
      }
      out.write(inAction ? "\n" : "");
    }
  }

  /// Where nobody knows the place there is neither inside nor outside, and the heading is marked by force.
  private static String heading(ToldScene scene) {
    String where = scene.scene().place().isEmpty() ? "." : scene.inside() ? "INT. " : "EXT. ";
    return where + headed(scene.place(), scene);
  }

  private static String headed(String place, ToldScene scene) {
    return escaped((place + " - " + scene.when()).toUpperCase(Locale.ROOT));
  }

  /// Emphasis and notes are the only marks inside of a line.
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("*", "\\*")
        .replace("_", "\\_")
        .replace("[[", "\\[\\[");
  }
}
