package dramaturg.story.export;

import dramaturg.story.narration.Told;
import dramaturg.story.narration.ToldScene;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/// A telling as subtitles (W3C WebVTT). Cues follow each other at the pace of reading, since a story's days would make
/// poor subtitles; the moment of the story stands in a note before each scene. A cue's id is the entry of its first
/// fact.
public final class WebVtt implements Export {
  private static final long MILLIS_PER_CHARACTER = 60;
  private static final long SHORTEST = 1_500;
  private static final long BETWEEN_SCENES = 1_000;

  @Override
  public String name() {
    return "webvtt";
  }

  @Override
  public String extension() {
    return "vtt";
  }

  @Override
  public String about() {
    return "subtitles, at the pace of reading";
  }

  @Override
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    TextOut.write(out, writer -> write(manuscript, writer));
  }

  private static void write(Manuscript manuscript, Writer out) throws IOException {
    out.write("WEBVTT - " + oneLine(manuscript.title()).replace("-->", "->") + "\n");
    long at = 0;
    for (ToldScene scene : manuscript.scenes()) {
      out.write("\nNOTE " + (scene.place() + ", " + scene.when()).replace("-->", "->") + "\n");
      for (Told told : scene.sentences()) {
        long until = at + Math.max(SHORTEST, told.text().length() * MILLIS_PER_CHARACTER);
        out.write("\n" + told.entries().getFirst() + "\n");
        out.write(time(at) + " --> " + time(until) + "\n" + cue(told) + "\n");
        at = until;
      }
      at += BETWEEN_SCENES;
    }
  }

  private static String cue(Told told) {
    return told.line()
        .map(line -> "<v " + escaped(line.speaker()) + ">" + escaped(line.words()))
        .orElseGet(() -> escaped(told.text()));
  }

  private static String escaped(String text) {
    return oneLine(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }

  private static String time(long millis) {
    long seconds = millis / 1000;
    return two(seconds / 3600)
        + ":"
        + two(seconds / 60 % 60)
        + ":"
        + two(seconds % 60)
        + "."
        + three(millis % 1000);
  }

  private static String two(long value) {
    return value < 10 ? "0" + value : Long.toString(value);
  }

  private static String three(long value) {
    return (value < 10 ? "00" : value < 100 ? "0" : "") + value;
  }
}
