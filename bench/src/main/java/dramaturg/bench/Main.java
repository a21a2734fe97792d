package dramaturg.bench;

import dramaturg.bench.forked.Forked;
import dramaturg.bench.rows.Groups;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `bench/run NAME [--quick] [--json] [--cpu] [--jmh]`. Prints each row as soon as it is measured and keeps the whole
/// under `bench/results`, one file per group and scale, the last run only.
public final class Main {
  private static final int DONE = 0;
  private static final int WRONG_RESULT = 1;
  private static final int BAD_INPUT = 2;

  private final List<Group> groups;
  private final PrintStream out;
  private final PrintStream err;
  private final Path results;

  Main(List<Group> groups, PrintStream out, PrintStream err, Path results) {
    this.groups = groups;
    this.out = out;
    this.err = err;
    this.results = results;
  }

  static void main(String[] arguments) throws IOException {
    var results = Path.of(System.getProperty("dramaturg.home", ".")).resolve("bench/results");
    System.exit(new Main(Groups.ALL, System.out, System.err, results).run(List.of(arguments)));
  }

  /// Returns the exit status: 0 when every row was measured, 1 when a gate failed, 2 when the request is wrong.
  int run(List<String> arguments) throws IOException {
    boolean quick = arguments.contains("--quick");
    boolean json = arguments.contains("--json");
    var names = new ArrayList<>(arguments);
    names.removeAll(List.of("--quick", "--json", "--cpu", "--jmh"));
    var group = names.size() == 1 ? named(names.getFirst()) : Optional.<Group>empty();
    if (group.isEmpty()) {
      err.println(
          "usage: bench/run NAME [--quick] [--json] [--cpu] [--jmh], where NAME is one of "
              + known());
      return BAD_INPUT;
    }
    String name = group.get().name() + (quick ? "-quick" : "");
    var rows = group.get().rows();
    if (arguments.contains("--jmh")) {
      var timed = rows.stream().filter(row -> row.unit().kind() != Unit.Kind.SIZE).toList();
      var scale = quick ? Scale.QUICK : Scale.FULL;
      return measure(
          timed, new Way(Forked.method(), row -> Forked.measure(row, scale)), json, "jmh-" + name);
    }
    var clock = arguments.contains("--cpu") ? Clock.PROCESSOR : Clock.WALL;
    var bench = quick ? Bench.quick(rows.size(), clock) : Bench.full(clock);
    int status = measure(rows, new Way(bench.method(), bench::measure), json, name);
    if (status == DONE && group.get().profiled().isPresent())
      profile(group.get().profiled().get(), quick ? Scale.QUICK : Scale.FULL, json, name);
    return status;
  }

  /// How rows are measured, and what is said about it in the record.
  private record Way(String method, Function<Row, Result> measure) {}

  private int measure(List<Row> rows, Way way, boolean json, String file) throws IOException {
    var record = new ArrayList<String>();
    record.add(Report.header(file, way.method()));
    boolean right = true;
    for (Row row : rows) {
      try {
        var result = way.measure().apply(row);
        record.add(Report.full(result));
        out.println(json ? Report.json(result) : Report.text(result));
        out.flush();
      } catch (AssertionError | RuntimeException wrong) {
        right = false;
        err.println(row.id() + " is not measured: " + wrong);
      }
    }
    Files.createDirectories(results);
    Files.write(results.resolve(file + ".jsonl"), record, StandardCharsets.UTF_8);
    return right ? DONE : WRONG_RESULT;
  }

  private void profile(Row row, Scale scale, boolean json, String file) throws IOException {
    var top = Profile.of(row, scale);
    if (!json) out.println(Report.text(row, top));
    Files.writeString(
        results.resolve(file + ".jsonl"),
        Report.json(row, top) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
  }

  private Optional<Group> named(String name) {
    return groups.stream().filter(group -> group.name().equals(name)).findFirst();
  }

  private String known() {
    return groups.stream().map(Group::name).collect(Collectors.joining(", "));
  }
}
