package dramaturg.cli;

import dramaturg.cli.ask.Misuse;
import dramaturg.cli.print.Json;
import dramaturg.cli.run.Session;
import dramaturg.cli.run.Stopped;
import dramaturg.kernel.data.BadInput;
import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Suggest;
import dramaturg.story.check.CostlyPattern;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What a command says that came to nothing: to people on standard error, and as the one document on standard output to
/// a program that asked for `--json`. It does not stop the process.
final class Complaint {
  private Complaint() {}

  /// Says what is wrong and what would be right.
  ///
  /// @return the exit status, one of those in [Exit]
  static int make(Throwable thrown, Session session, boolean json) {
    String text = text(thrown);
    if (thrown instanceof BadInput) session.err().println(text);
    else session.say(text);
    if (isFault(thrown)) thrown.printStackTrace(session.err());
    if (json) Json.print(session.out(), document(thrown, text));
    return exitOf(thrown);
  }

  static int exitOf(Throwable thrown) {
    return switch (thrown) {
      case CommandLine.ParameterException _, BadInput _, Misuse _, CostlyPattern _ ->
          Exit.BAD_INPUT;
      default -> Exit.BROKEN;
    };
  }

  private static boolean isFault(Throwable thrown) {
    boolean said = thrown instanceof Stopped || thrown instanceof UncheckedIOException;
    return exitOf(thrown) == Exit.BROKEN && !said;
  }

  private static String text(Throwable thrown) {
    return switch (thrown) {
      case CommandLine.UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case CommandLine.MissingParameterException missing -> missing(missing);
      case CommandLine.ParameterException wrong -> wrong(wrong);
      case UncheckedIOException full -> full.getCause().toString();
      default ->
          isFault(thrown)
              ? "a fault of the program itself; please report it with the command"
              : thrown.getMessage();
    };
  }

  private static String unmatched(CommandLine.UnmatchedArgumentException wrong) {
    String what = wrong.getUnmatched().getFirst();
    CommandLine verb = wrong.getCommandLine();
    if (what.startsWith("-")) {
      List<String> options =
          verb.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
      String right =
          Suggest.nearest(what, options)
              .map(near -> "did you mean '" + near + "'?")
              .orElse(help(verb));
      return message(what, "there is no such option", right);
    }
    return verb.getSubcommands().isEmpty()
        ? message(what, "this is one argument too many", help(verb))
        : message(
            what,
            "there is no such verb",
            Suggest.didYouMean(what, verb.getSubcommands().keySet()));
  }

  private static String missing(CommandLine.MissingParameterException wrong) {
    CommandLine verb = wrong.getCommandLine();
    if (wrong.getMissing().stream().anyMatch(arg -> !arg.required()))
      return message(name(wrong.getMissing().getFirst()), "its value is missing", help(verb));
    String names =
        verb.getCommandSpec().args().stream()
            .filter(arg -> arg.required() && arg.stringValues().isEmpty())
            .map(Complaint::name)
            .collect(Collectors.joining(" and "));
    return message(verb.getCommandName(), names + " must be there", help(verb));
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static String wrong(CommandLine.ParameterException wrong) {
    if (wrong.getArgSpec() instanceof OptionSpec option && wrong.getValue() != null) {
      boolean number = Number.class.isAssignableFrom(boxed(option));
      return message(
          option.longestName() + " " + wrong.getValue(),
          number ? "this is no whole number that fits" : wrong.getMessage(),
          number ? "give one such as 7" : help(wrong.getCommandLine()));
    }
    return message(
        wrong.getCommandLine().getCommandName(), wrong.getMessage(), help(wrong.getCommandLine()));
  }

  private static Class<?> boxed(OptionSpec option) {
    Class<?> type =
        option.typeInfo().isOptional()
            ? option.typeInfo().getAuxiliaryTypeInfos().getFirst().getType()
            : option.type();
    return type == int.class || type == long.class ? Long.class : type;
  }

  private static String message(String what, String wrong, String right) {
    return new Misuse(what, wrong, right).getMessage();
  }

  private static String help(CommandLine verb) {
    return "'" + verb.getCommandSpec().qualifiedName() + " --help' says more";
  }

  private static SequencedMap<String, Object> document(Throwable thrown, String text) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("error", text);
    document.put("exit", exitOf(thrown));
    List<Problem> problems = thrown instanceof BadInput bad ? bad.problems() : List.of();
    document.put("problems", problems.stream().map(Complaint::problem).toList());
    return document;
  }

  private static SequencedMap<String, Object> problem(Problem problem) {
    SequencedMap<String, Object> one = new LinkedHashMap<>();
    one.put("file", problem.spot().file());
    one.put("line", problem.spot().line());
    one.put("column", problem.spot().column());
    one.put("wrong", problem.wrong());
    one.put("right", problem.right());
    return one;
  }
}
