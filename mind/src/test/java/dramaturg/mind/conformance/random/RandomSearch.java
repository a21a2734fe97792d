package dramaturg.mind.conformance.random;

import dramaturg.mind.conformance.JasonStage;
import dramaturg.mind.conformance.OurStage;
import dramaturg.mind.conformance.Scene;
import dramaturg.mind.conformance.Shown;
import dramaturg.mind.conformance.Stage;
import java.util.ArrayList;
import java.util.List;

/// Plays random programs on both engines, and shrinks those that differ.
final class RandomSearch {
  private static final int PROGRESS = 10_000;
  private static final int MOST = 10;

  private RandomSearch() {}

  /// Looks at the programs of all these seeds, until so many differ that it is no use to go on; says from time to time
  /// how far it is, so that it can be taken up again there.
  ///
  /// @return a report of each that differs
  static List<String> search(long from, long to) {
    List<String> reports = new ArrayList<>();
    for (long seed = from; seed <= to && reports.size() < MOST; seed++) {
      List<String> lines = RandomScene.lines(seed);
      if (differs(lines)) {
        reports.add(report(seed, lines));
      }
      if (seed % PROGRESS == 0) {
        System.out.println(
            "random programs up to seed " + seed + ": " + reports.size() + " differ");
      }
    }
    return reports;
  }

  static boolean differs(List<String> lines) {
    Scene scene = scene(lines);
    return !ours(scene).equals(theirs(scene));
  }

  /// The program, made as small as it can be and still differ, with both traces.
  private static String report(long seed, List<String> lines) {
    List<String> small = Shrinking.shrunk(lines, l -> !faulty(l) && differs(l));
    Scene scene = scene(small);
    return "== seed "
        + seed
        + "\n"
        + String.join("\n", small)
        + "\n"
        + Shown.beside(ours(scene), theirs(scene));
  }

  private static Scene scene(List<String> lines) {
    return Scene.read("random", String.join("\n", lines));
  }

  private static List<String> ours(Scene scene) {
    try {
      return Stage.play(scene, new OurStage(scene, false));
    } catch (RuntimeException e) {
      return List.of("fault " + e);
    }
  }

  private static List<String> theirs(Scene scene) {
    try {
      return Stage.play(scene, new JasonStage(scene));
    } catch (RuntimeException e) {
      String cause = e.getCause() == null ? "" : e.getCause().toString();
      return List.of("fault " + e + " " + cause.lines().findFirst().orElse(""));
    }
  }

  /// Whether one of the engines cannot play it at all.
  private static boolean faulty(List<String> lines) {
    List<String> both = new ArrayList<>(ours(scene(lines)));
    both.addAll(theirs(scene(lines)));
    return both.stream().anyMatch(l -> l.startsWith("fault"));
  }
}
