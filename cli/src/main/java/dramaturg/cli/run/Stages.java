package dramaturg.cli.run;

import dramaturg.kernel.time.StoryTime;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.stage.RunFault;
import java.util.List;

/// Plays tellings for a person who waits: shows how far it is, and stops in order when asked to.
public final class Stages {
  private static final int STEPS_AT_ONCE = 500;

  private Stages() {}

  /// Plays until the bound, or until the session is halted.
  ///
  /// @throws Stopped if the run cannot go on; what there is of it is in the store
  public static Telling play(
      Telling telling, Telling.Until until, Session session, List<Follower> followers) {
    Progress progress = session.progress();
    try {
      boolean goesOn = true;
      while (goesOn && !session.halt().asked()) {
        goesOn = telling.playSome(until, STEPS_AT_ONCE);
        progress.show(() -> far(telling));
        for (Follower follower : followers) follower.follow(telling);
      }
    } catch (RunFault fault) {
      for (Follower follower : followers) follower.follow(telling);
      progress.clear();
      throw new Stopped(explained(telling, fault, session), fault);
    } finally {
      progress.clear();
    }
    return telling;
  }

  private static String far(Telling telling) {
    return StoryTime.text(telling.stage().now()).substring(0, 8)
        + ", "
        + telling.chronicle().size()
        + " facts";
  }

  private static String explained(Telling telling, RunFault fault, Session session) {
    Script script = telling.script();
    String kept =
        Runs.keep(telling.chronicle(), session)
            .map(name ->
                "\n  It is kept up to there: 'dramaturg play "
                    + name
                    + "' tells it, 'dramaturg why "
                    + name
                    + " "
                    + fault.entry()
                    + "' says how it came to that.")
            .orElse("");
    return "the run stopped: "
        + fault.getMessage()
        + "\n  Pack "
        + script.pack().name()
        + script.variant().map(name -> ", variant " + name).orElse("")
        + ", seed "
        + telling.seed()
        + ", at "
        + StoryTime.text(telling.stage().now())
        + ", after fact #"
        + fault.entry()
        + "."
        + kept;
  }
}
