package dramaturg.cli;

import dramaturg.kernel.time.StoryTime;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import java.io.PrintWriter;

/// Plays tellings for a person who waits: shows how far it is, on a terminal only.
final class Stages {
  private static final int STEPS_AT_ONCE = 2_000;

  private Stages() {}

  static Telling play(Script script, long seed, Telling.Until until, PrintWriter err) {
    Telling telling = Telling.begin(script, seed);
    var progress = new Progress(err);
    try {
      while (telling.playSome(until, STEPS_AT_ONCE)) {
        progress.show(() ->
            StoryTime.text(telling.stage().now()) + ", " + telling.chronicle().size() + " facts");
      }
    } finally {
      progress.clear();
    }
    return telling;
  }
}
