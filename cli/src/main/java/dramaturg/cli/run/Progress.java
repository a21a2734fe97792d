package dramaturg.cli.run;

import java.io.PrintWriter;
import java.util.function.Supplier;

/// A line that says how far something is, rewritten in place. On anything but a terminal it says nothing.
public final class Progress {
  private static final long EVERY_MILLIS = 200;

  private final PrintWriter err;
  private final boolean terminal;
  private long shownAt;
  private int width;

  Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
    this.shownAt = now();
  }

  /// Shows this now, unless something was shown a moment ago.
  public void show(Supplier<String> text) {
    long now = now();
    if (!terminal || now - shownAt < EVERY_MILLIS) return;
    shownAt = now;
    String line = text.get();
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = line.length();
  }

  /// Takes the line away.
  public void clear() {
    if (width == 0) return;
    err.print("\r" + " ".repeat(width) + "\r");
    err.flush();
    width = 0;
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }
}
