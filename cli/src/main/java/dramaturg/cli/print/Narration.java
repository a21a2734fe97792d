package dramaturg.cli.print;

import dramaturg.kernel.time.StoryTime;
import dramaturg.story.narration.Told;
import dramaturg.story.narration.ToldScene;

/// Scenes on a page: a heading with place, time and who wherever the place changes, then the text. What is said stands
/// in paragraphs of its own, and so does what comes after a while.
public final class Narration {
  private static final long WHILE = 10 * StoryTime.MINUTE;

  private final Page page;
  private String place = "";

  public Narration(Page page) {
    this.page = page;
  }

  /// Prints a scene.
  public void print(ToldScene scene) {
    if (!scene.place().equals(place)) {
      page.heading(scene.place() + " \u2014 " + scene.when());
      page.aside(String.join(", ", scene.who()));
      place = scene.place();
    }
    long before = Long.MAX_VALUE;
    var text = new StringBuilder();
    for (Told told : scene.sentences()) {
      if (before < told.atMillis() - WHILE) {
        flush(text);
      }
      before = told.atMillis();
      if (told.isQuoted()) {
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
