package dramaturg.cli;

import dramaturg.kernel.data.BadInput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// The command line of dramaturg. It never speaks in another charset than UTF-8, whatever the locale says.
@Command(
    name = "dramaturg",
    description = "Runs stories, and keeps the cause of every fact.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  /// Runs one command and returns its exit status, one of those in [Exit]. It never ends the process.
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    var line = new CommandLine(new Main());
    verbs().forEach(line::addSubcommand);
    line.setOut(out).setErr(err);
    line.setExitCodeExceptionMapper(Main::exitOf);
    line.setExecutionExceptionHandler(Main::explain);
    int exit = line.execute(arguments);
    out.flush();
    err.flush();
    return exit;
  }

  static void main(String[] arguments) {
    int exit = run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments);
    System.exit(exit);
  }

  /// Without a verb: the help.
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /// Every verb, in the order in which help lists them. A new one is one class and one line.
  private static List<Object> verbs() {
    return List.of(new NewVerb(), new CheckVerb());
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    var stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  private static int explain(Exception thrown, CommandLine line, ParseResult parsed) {
    if (thrown instanceof BadInput) {
      line.getErr().println(thrown.getMessage());
    } else {
      thrown.printStackTrace(line.getErr());
    }
    return exitOf(thrown);
  }

  private static int exitOf(Throwable thrown) {
    return switch (thrown) {
      case CommandLine.ParameterException _, BadInput _ -> Exit.BAD_INPUT;
      default -> Exit.BROKEN;
    };
  }

  /// Name and version of this program and of the Java that runs it.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
      return new String[] {
        "dramaturg " + version.orElse("(not packaged)") + ", Java " + Runtime.version()
      };
    }
  }
}
