package dramaturg.cli.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A request to stop soon and in order, such as Ctrl-C. Whoever works asks [#asked()] between two steps; nothing is
/// ever cut off in the middle, unless it takes longer than [#PATIENCE_SECONDS].
public final class Halt {
  /// How long a process that was told to end waits for the work to be put away.
  static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean asked;

  /// A halt that nobody asks for but by [#ask()].
  public Halt() {}

  /// A halt that is asked for when the process is told to end.
  public static Halt ofProcess() {
    var halt = new Halt();
    Runtime.getRuntime().addShutdownHook(new Thread(halt::askAndWait, "halt"));
    return halt;
  }

  /// Whether to stop.
  public boolean asked() {
    return asked;
  }

  /// Asks to stop.
  public void ask() {
    asked = true;
  }

  /// Says that nothing is left to put away.
  public void over() {
    over.countDown();
  }

  private void askAndWait() {
    ask();
    try {
      if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) ask();
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }
}
