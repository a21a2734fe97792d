package dramaturg.cli;

import dramaturg.cli.run.Halt;
import dramaturg.cli.run.Session;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command that was run in this process, and what came of it.
record Ran(int exit, String out, String err) {
  private static final Path PACKS =
      Path.of(System.getProperty("dramaturg.home"), "cli", "src", "test", "packs");

  /// A pack of the tests.
  static String pack(String name) {
    return PACKS.resolve(name).toString();
  }

  static Ran of(String... arguments) {
    return of(new Halt(), arguments);
  }

  static Ran of(Halt halt, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var session = Session.plain(new PrintWriter(out), new PrintWriter(err), halt);
    return new Ran(Main.run(session, arguments), out.toString(), err.toString());
  }

  /// Standard output as the one JSON document that it has to be.
  JsonNode json() {
    return JsonMapper.builder()
        .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build()
        .readTree(out);
  }

  /// The beginning of the fingerprint that `play` names.
  String kept() {
    return out.replaceAll("(?s).*dramaturg why ([0-9a-f]+) .*", "$1");
  }
}
