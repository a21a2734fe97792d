package dramaturg.cli;

import dramaturg.cli.ask.Misuse;
import dramaturg.cli.ask.Places;
import dramaturg.cli.run.Halt;
import dramaturg.cli.run.Session;
import dramaturg.cli.run.Stopped;
import dramaturg.cli.verb.CheckVerb;
import dramaturg.cli.verb.ExportVerb;
import dramaturg.cli.verb.NewVerb;
import dramaturg.cli.verb.PlayVerb;
import dramaturg.cli.verb.WhyVerb;
import dramaturg.kernel.data.BadInput;
import dramaturg.story.export.Exports;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
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

  /// Runs one command without a terminal and returns its exit status, one of those in [Exit]. It never ends the
  /// process.
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(Session.plain(out, err, new Halt()), arguments);
  }

  static int run(Session session, String... arguments) {
    var line = new CommandLine(new Main());
    verbs(session).forEach(line::addSubcommand);
    line.setOut(session.out()).setErr(session.err());
    line.setUsageHelpWidth(session.columns());
    line.setExitCodeExceptionMapper(Main::exitOf);
    line.setParameterExceptionHandler((wrong, _) -> explain(wrong, session));
    line.setExecutionExceptionHandler((thrown, _, _) -> explain(thrown, session));
    line.getSubcommands().values().forEach(Main::fillIn);
    int exit = line.execute(arguments);
    session.out().flush();
    session.err().flush();
    return exit;
  }

  static void main(String[] arguments) {
    var halt = Halt.ofProcess();
    int exit =
        run(
            Session.ofProcess(writer(FileDescriptor.out), writer(FileDescriptor.err), halt),
            arguments);
    halt.over();
    System.exit(exit);
  }

  /// Without a verb: the help.
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /// Every verb, in the order in which help lists them. A new one is one class and one line.
  private static List<Object> verbs(Session session) {
    return List.of(
        new PlayVerb(session), new CheckVerb(session), new WhyVerb(session), new NewVerb(session));
  }

  /// Examples name a pack that is there, and formats are listed from the one list.
  private static void fillIn(CommandLine verb) {
    String pack = Places.packNames().stream().findFirst().orElse("my-pack");
    var usage = verb.getCommandSpec().usageMessage();
    usage.footer(
        Arrays.stream(usage.footer())
            .flatMap(line -> line.equals("FORMATS") ? formats() : Stream.of(line))
            .map(line -> line.replaceAll("\\bPACK\\b", pack))
            .toArray(String[]::new));
  }

  private static Stream<String> formats() {
    return Exports.ALL.stream()
        .map(export -> String.format(Locale.ROOT, "  %-9s %s", export.name(), export.about()));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    var stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  private static int explain(Exception thrown, Session session) {
    switch (thrown) {
      case BadInput _ -> session.err().println(thrown.getMessage());
      case Misuse _, Stopped _ -> session.say(thrown.getMessage());
      case CommandLine.ParameterException wrong -> {
        session.say(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, session.err());
        session.say(
            "'" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help' says more");
      }
      default -> thrown.printStackTrace(session.err());
    }
    return exitOf(thrown);
  }

  private static int exitOf(Throwable thrown) {
    return switch (thrown) {
      case CommandLine.ParameterException _, BadInput _, Misuse _ -> Exit.BAD_INPUT;
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
