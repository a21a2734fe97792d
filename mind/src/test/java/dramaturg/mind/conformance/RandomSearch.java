package dramaturg.mind.conformance;

import java.util.ArrayList;
import java.util.List;

/// Plays random programs on both engines and shrinks the first that differs. For a person, with a range of seeds.
final class RandomSearch {
  private RandomSearch() {}

  public static void main(String[] range) {
    long from = Long.parseLong(range[0]);
    long to = Long.parseLong(range[1]);
    int most = range.length > 2 ? Integer.parseInt(range[2]) : 1;
    int found = 0;
    for (long seed = from; seed < to && found < most; seed++) {
      List<String> lines = RandomScene.lines(seed);
      if (range.length > 3) {
        System.out.println(seed);
      }
      if (differs(lines)) {
        found++;
        List<String> small = shrunk(lines);
        System.out.println("== seed " + seed);
        small.forEach(System.out::println);
        Scene scene = scene(small);
        List<String> ours = ours(scene);
        List<String> theirs = theirs(scene);
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
          String a = i < ours.size() ? ours.get(i) : "";
          String b = i < theirs.size() ? theirs.get(i) : "";
          System.out.printf("%s %-60s | %s%n", a.equals(b) ? " " : "*", a, b);
        }
      }
    }
    System.out.println(found + " differ");
    System.exit(0);
  }

  static boolean differs(List<String> lines) {
    Scene scene = scene(lines);
    return !ours(scene).equals(theirs(scene));
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
      return List.of("fault " + e + " " + e.getCause());
    }
  }

  /// Leaves out lines, then steps, as long as the traces still differ.
  static List<String> shrunk(List<String> lines) {
    List<String> best = lines;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (int i = 0; i < best.size() && !smaller; i++) {
        for (String line : shorter(best.get(i))) {
          List<String> less = new ArrayList<>(best);
          if (line.isEmpty()) {
            less.remove(i);
          } else {
            less.set(i, line);
          }
          if (!faulty(less) && differs(less)) {
            best = less;
            smaller = true;
            break;
          }
        }
      }
    }
    return best;
  }

  private static boolean faulty(List<String> lines) {
    List<String> ours = ours(scene(lines));
    return ours.size() == 1 && ours.getFirst().startsWith("fault");
  }

  private static List<String> shorter(String line) {
    List<String> all = new ArrayList<>(List.of(""));
    int arrow = line.indexOf("<- ");
    if (arrow >= 0 && !line.contains("{")) {
      String[] steps = line.substring(arrow + 3, line.length() - 1).split("; ");
      for (int i = 0; i < steps.length && steps.length > 1; i++) {
        List<String> kept = new ArrayList<>(List.of(steps));
        kept.remove(i);
        all.add(line.substring(0, arrow + 3) + String.join("; ", kept) + ".");
      }
    }
    return all;
  }
}
