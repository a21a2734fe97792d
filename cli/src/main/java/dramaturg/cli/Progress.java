package dramaturg.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;

/// A line that says how far something is, rewritten in place. On anything but a terminal it says nothing.
final class Progress {
  private static final long EVERY_MILLIS = 200;

  private final PrintWriter err;
  private final boolean terminal = System.console() != null && System.console().isTerminal();
  private long shownAt;
  private int width;

  Progress(PrintWriter err) {
    this.err = err;
  }

  void show(Supplier<String> text) {
    long now = System.nanoTime() / 1_000_000;
    if (!terminal || now - shownAt < EVERY_MILLIS) return;
    shownAt = now;
    String line = text.get();
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = line.length();
  }

  void clear() {
    if (width == 0) return;
    err.print("\r" + " ".repeat(width) + "\r");
    err.flush();
    width = 0;
  }
}
