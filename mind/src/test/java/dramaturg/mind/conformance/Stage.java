package dramaturg.mind.conformance;

import java.util.List;

/// One engine that can play a scene. What it did is a list of lines.
public interface Stage {
  void perceives(String agent, String literal);

  void loses(String agent, String literal);

  void hears(String agent, String from, String performative, String content);

  /// Lets everybody run until nobody has anything to do.
  void run();

  /// Lets time pass for those who wait.
  void await(int millis);

  /// What was done, printed and sent, in order; and at the end what each agent believes.
  List<String> trace();

  static List<String> play(Scene scene, Stage stage) {
    for (String line : scene.script()) {
      String[] words = line.split("\\s+", 3);
      if (line.equals("run")) {
        stage.run();
      } else if (words[0].equals("wait")) {
        stage.await(Integer.parseInt(words[1]));
      } else if (words[1].equals("perceives")) {
        stage.perceives(words[0], words[2]);
      } else if (words[1].equals("loses")) {
        stage.loses(words[0], words[2]);
      } else if (words[1].equals("hears")) {
        String[] said = words[2].split("\\s+", 3);
        stage.hears(words[0], said[0], said[1], said[2]);
      } else {
        throw new IllegalArgumentException(scene.name() + ": " + line);
      }
    }
    stage.run();
    return stage.trace().stream().map(Shown::withoutNumbers).toList();
  }
}
