package dramaturg.cli.run;

import dramaturg.cli.print.Json;
import dramaturg.cli.print.Page;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a verb works with: where its answer goes, where messages go, and whether to stop. One for each process, or for
/// each command that a test runs.
public final class Session {
  private static final String TERMINALS = "dramaturg.terminals";
  private static final String COLUMNS = "dramaturg.columns";
  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;
  private static final int MOST_COLUMNS = 100;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Halt halt;
  private final int columns;
  private final Progress progress;
  private final Page page;

  private Session(
      PrintWriter out,
      PrintWriter err,
      Halt halt,
      int columns,
      boolean outTerminal,
      boolean errTerminal) {
    this.out = out;
    this.err = err;
    this.halt = halt;
    this.columns = columns;
    this.progress = new Progress(err, errTerminal);
    this.page = outTerminal ? Page.wrapped(out, columns, plainTerminal()) : Page.plain(out);
  }

  /// A session without a terminal.
  public static Session plain(PrintWriter out, PrintWriter err, Halt halt) {
    return new Session(out, err, halt, USUAL_COLUMNS, false, false);
  }

  /// A session of this process. The launcher says what is a terminal (`out`, `err`) and how wide it is; without it the
  /// JVM is asked, which knows only whether both are.
  public static Session ofProcess(PrintWriter out, PrintWriter err, Halt halt) {
    String terminals = System.getProperty(TERMINALS);
    if (terminals == null) {
      boolean both = System.console() != null && System.console().isTerminal();
      terminals = both ? "out err" : "";
    }
    int columns = Integer.getInteger(COLUMNS, USUAL_COLUMNS);
    return new Session(
        out,
        err,
        halt,
        columns < 1 ? USUAL_COLUMNS : Math.clamp(columns, FEWEST_COLUMNS, MOST_COLUMNS),
        terminals.contains("out"),
        terminals.contains("err"));
  }

  /// Standard output.
  public PrintWriter out() {
    return out;
  }

  /// Standard error.
  public PrintWriter err() {
    return err;
  }

  public Halt halt() {
    return halt;
  }

  /// How wide help and pages are on a terminal.
  public int columns() {
    return columns;
  }

  /// Standard output for people: wrapped and with emphasis on a terminal, plain elsewhere.
  public Page page() {
    return page;
  }

  /// The progress line on standard error.
  public Progress progress() {
    return progress;
  }

  /// A message on standard error.
  public void say(String text) {
    progress.clear();
    err.println("dramaturg: " + text);
    err.flush();
  }

  /// Whether somebody asked to stop; then it says so, and how to go on.
  ///
  /// @param far how far it was, such as ` after 3 of 10 seeds`; empty if there is nothing to say of it
  public boolean stopped(String far) {
    if (!halt.asked()) return false;
    say("stopped" + far + ". To go on, give the same command again.");
    return true;
  }

  /// The same; a program gets a document with nothing but `stopped`, how far it was.
  public boolean stopped(String far, boolean json) {
    if (json && halt.asked()) {
      SequencedMap<String, Object> document = new LinkedHashMap<>();
      document.put("stopped", ("stopped" + far).strip());
      Json.print(out, document);
    }
    return stopped(far);
  }

  private static boolean plainTerminal() {
    String no = System.getenv("NO_COLOR");
    return no != null && !no.isEmpty() || "dumb".equals(System.getenv("TERM"));
  }
}
