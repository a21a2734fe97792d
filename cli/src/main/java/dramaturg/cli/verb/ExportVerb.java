package dramaturg.cli.verb;

import dramaturg.cli.Exit;
import dramaturg.cli.ask.Acts;
import dramaturg.cli.ask.Asked;
import dramaturg.cli.ask.Misuse;
import dramaturg.cli.print.Json;
import dramaturg.cli.run.FileOut;
import dramaturg.cli.run.Run;
import dramaturg.cli.run.Runs;
import dramaturg.cli.run.Session;
import dramaturg.cli.run.Utf8;
import dramaturg.kernel.data.Suggest;
import dramaturg.story.export.Export;
import dramaturg.story.export.Exports;
import dramaturg.story.export.Manuscript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes a telling in a format of others.
@Command(
    name = "export",
    description = "Writes a telling in a format that others read.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Formats:",
      "FORMATS",
      "",
      "Examples:",
      "  dramaturg export PACK --format fountain --out PACK.fountain",
      "  dramaturg export run.chronicle --out facts.parquet",
      "  dramaturg export PACK --format jsonl | head"
    })
public final class ExportVerb implements Callable<Integer> {
  private final Session session;

  @Mixin private Asked asked = new Asked();
  @Mixin private Acts acts = new Acts();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "One of the formats below; by the ending of the file if left out, without a file the first.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; standard output if left out, for text formats.")
  private Optional<Path> file = Optional.empty();

  public ExportVerb(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Export export = export();
    if (file.isEmpty() && asked.json()) {
      throw new Misuse("--json", "standard output can take only one document", "add --out FILE");
    }
    if (file.isEmpty() && !export.isText()) {
      throw new Misuse("--format " + export.name(), "this is no text", "add --out FILE");
    }
    Run run = Runs.find(asked, acts::of, session);
    if (session.stopped("")) return Exit.HALTED;
    var manuscript =
        new Manuscript(
            run.script().pack().title(),
            run.chronicle(),
            run.narrator(),
            run.report().within(acts.of(run.script())));
    if (file.isPresent()) FileOut.write(file.get(), out -> export.write(manuscript, out));
    else export.write(manuscript, new Utf8(session.out()));
    if (asked.json()) Json.print(session.out(), document(run, export));
    return run.sound() ? Exit.DONE : Exit.BAD_INPUT;
  }

  private Export export() {
    if (format.isPresent()) {
      return Exports.find(format.get())
          .orElseThrow(() ->
              new Misuse(
                  "--format " + format.get(),
                  "there is no such format",
                  Suggest.didYouMean(format.get(), Exports.names())));
    }
    if (file.isEmpty()) return Exports.ALL.getFirst();
    String name = String.valueOf(file.get().getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    List<String> endings = Exports.ALL.stream().map(Export::extension).toList();
    return Exports.ALL.stream()
        .filter(each -> each.extension().equals(ending))
        .findFirst()
        .orElseThrow(() ->
            new Misuse(
                "--out " + name,
                "no format has files with this ending",
                "add --format, or end it with one of " + String.join(", ", endings)));
  }

  private SequencedMap<String, Object> document(Run run, Export export) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("pack", run.script().pack().name());
    document.put("variant", run.script().variant().orElse(null));
    document.put("seed", run.seed());
    document.put("format", export.name());
    document.put("file", file.orElseThrow().toString());
    document.put("facts", run.chronicle().size());
    return document;
  }
}
