package dramaturg.mind.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Plays programs on both engines and prints where the traces differ. For a person who writes a program.
final class Compare {
  private Compare() {}

  public static void main(String[] files) throws IOException {
    for (String name : files) {
      Scene scene = Scene.read(name, Files.readString(Path.of(name)));
      List<String> ours = played(() -> Stage.play(scene, new OurStage(scene, false)));
      List<String> theirs = played(() -> Stage.play(scene, new JasonStage(scene)));
      System.out.println((ours.equals(theirs) ? "SAME " : "DIFFERENT ") + name);
      if (!ours.equals(theirs)) {
        System.out.print(Shown.beside(ours, theirs));
      }
    }
    System.exit(0);
  }

  private interface Play {
    List<String> trace();
  }

  private static List<String> played(Play play) {
    try {
      return play.trace();
    } catch (RuntimeException e) {
      return new ArrayList<>(List.of(e.toString(), e.getStackTrace()[0].toString()));
    }
  }
}
