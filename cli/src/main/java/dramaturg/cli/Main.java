package dramaturg.cli;

import dramaturg.cli.ask.Places;
import dramaturg.cli.run.Halt;
import dramaturg.cli.run.Session;
import dramaturg.cli.verb.CheckVerb;
import dramaturg.cli.verb.CompareVerb;
import dramaturg.cli.verb.ExportVerb;
import dramaturg.cli.verb.ForkVerb;
import dramaturg.cli.verb.NewVerb;
import dramaturg.cli.verb.PlayVerb;
import dramaturg.cli.verb.WhyNotVerb;
import dramaturg.cli.verb.WhyVerb;
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
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Packs that came with it: PACKS",
      "Runs are kept in STORE",
      "",
      "Ends with 0 when all is well, 1 when the answer is no, 2 when the request or the data is wrong, 3 when a run had"
          + " to be stopped. Every verb takes --json and --help."
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  /// Runs one command without a terminal and returns its exit status, one of those in [Exit]. It never ends the
  /// process.
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(Session.plain(out, err, new Halt()), arguments);
  }

  static int run(Session session, String... arguments) {
    var line = commands(session);
    try {
      return line.execute(arguments);
    } catch (Error fault) {
      return Complaint.make(fault, session, asksForJson(List.of(arguments)));
    } finally {
      session.out().flush();
      session.err().flush();
    }
  }

  /// All verbs, ready for one command.
  static CommandLine commands(Session session) {
    var line = new CommandLine(new Main());
    verbs(session).forEach(line::addSubcommand);
    line.setOut(session.out()).setErr(session.err());
    line.setUsageHelpWidth(session.columns());
    line.setExitCodeExceptionMapper(Complaint::exitOf);
    line.setParameterExceptionHandler(
        (wrong, typed) -> Complaint.make(wrong, session, asksForJson(List.of(typed))));
    line.setExecutionExceptionHandler(
        (thrown, _, typed) -> Complaint.make(thrown, session, asksForJson(typed.originalArgs())));
    line.getSubcommands().values().forEach(Main::fillIn);
    fillIn(line);
    return line;
  }

  /// Also of a command that could not be understood.
  private static boolean asksForJson(List<String> typed) {
    return typed.contains("--json");
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
        new PlayVerb(session),
        new CheckVerb(session),
        new WhyVerb(session),
        new WhyNotVerb(session),
        new ForkVerb(session),
        new CompareVerb(session),
        new ExportVerb(session),
        new NewVerb(session));
  }

  /// Help is filled in when it is asked for: examples name a pack that is there, formats are those of the one list.
  private static void fillIn(CommandLine verb) {
    verb.getHelpSectionMap()
        .put(
            CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER,
            help -> {
              var usage = help.commandSpec().usageMessage();
              usage.footer(
                  Arrays.stream(usage.footer()).flatMap(Main::filled).toArray(String[]::new));
              return help.footer();
            });
  }

  private static Stream<String> filled(String line) {
    if (line.equals("FORMATS")) return formats();
    List<String> packs = Places.packNames();
    String one = packs.stream().findFirst().orElse("my-pack");
    return Stream.of(
        line.replaceAll("\\bPACK\\b", one)
            .replace("PACKS", packs.isEmpty() ? "none" : String.join(", ", packs))
            .replace("STORE", Places.store().toString()));
  }

  private static Stream<String> formats() {
    return Exports.ALL.stream()
        .map(export -> String.format(Locale.ROOT, "  %-9s %s", export.name(), export.about()));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    var stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
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
