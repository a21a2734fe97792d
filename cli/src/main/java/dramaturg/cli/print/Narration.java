package dramaturg.cli.print;

import dramaturg.story.narration.Told;
import dramaturg.story.narration.ToldScene;
import java.util.List;
import java.util.stream.Collectors;

/// Scenes on a page: a heading with place, time and who wherever the place changes, then the text
/// in its paragraphs.
public final class Narration {
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
    for (List<Told> paragraph : scene.paragraphs()) {
      page.paragraph(paragraph.stream().map(Told::text).collect(Collectors.joining(" ")));
    }
    page.flush();
  }
}
