package dramaturg.cli.print;

import dramaturg.story.narration.Told;
import dramaturg.story.narration.ToldScene;

/// Scenes on a page: a heading with place, time and who, then the text; what is said stands in paragraphs of its own.
public final class Narration {
  private final Page page;

  public Narration(Page page) {
    this.page = page;
  }

  /// Prints a scene.
  public void print(ToldScene scene) {
    page.heading(scene.place() + " \u2014 " + scene.when());
    page.aside(String.join(", ", scene.who()));
    var text = new StringBuilder();
    for (Told told : scene.sentences()) {
      if (told.line().isPresent()) {
        flush(text);
        page.paragraph(told.text());
      } else {
        text.append(text.isEmpty() ? "" : " ").append(told.text());
      }
    }
    flush(text);
    page.flush();
  }

  private void flush(StringBuilder text) {
    if (!text.isEmpty()) page.paragraph(text.toString());
    text.setLength(0);
  }
}
