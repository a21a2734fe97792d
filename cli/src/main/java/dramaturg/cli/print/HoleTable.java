package dramaturg.cli.print;

import dramaturg.story.hole.Hole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The holes of a plot, as a list for people and as data for programs.
public final class HoleTable {
  private final List<Hole> holes;

  public HoleTable(List<Hole> holes) {
    this.holes = List.copyOf(holes);
  }

  /// Whether there is one that nobody has accepted.
  public boolean anyOpen() {
    return holes.stream().anyMatch(Hole::open);
  }

  /// One paragraph for each, the silenced ones with the reason; nothing if there are none.
  public void print(Page page) {
    if (holes.isEmpty()) return;
    page.heading("Holes");
    for (Hole hole : holes) {
      page.item("  ", head(hole) + ": " + hole.why());
      hole.silenced().ifPresent(reason -> page.item("      ", "silenced: " + reason));
    }
  }

  private static String head(Hole hole) {
    String beat = hole.beat().isEmpty() ? "" : "beat " + hole.beat() + ", ";
    return beat + hole.kind() + " (" + hole.severity().text() + "), " + hole.about();
  }

  /// The holes as `check --json` gives them.
  public List<Map<String, Object>> data() {
    var all = new ArrayList<Map<String, Object>>();
    for (Hole hole : holes) {
      SequencedMap<String, Object> one = new LinkedHashMap<>();
      one.put("kind", hole.kind());
      one.put("severity", hole.severity().text());
      one.put("about", hole.about());
      one.put("beat", hole.beat().isEmpty() ? null : hole.beat());
      one.put("facts", hole.facts());
      one.put("why", hole.why());
      one.put("silenced", hole.silenced().orElse(null));
      all.add(one);
    }
    return all;
  }
}
