package dramaturg.cli.verb;

import dramaturg.cli.Exit;
import dramaturg.cli.ask.Misuse;
import dramaturg.cli.ask.Places;
import dramaturg.cli.print.Json;
import dramaturg.cli.run.Session;
import dramaturg.world.pack.template.PackTemplate;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a tiny pack to begin with. It never writes into a folder that holds anything.
@Command(
    name = "new",
    description = "Makes a folder with a tiny pack, with comments, that can be played at once.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  dramaturg new my-story", "  dramaturg play my-story"})
public final class NewVerb implements Callable<Integer> {
  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "PACK",
      description = "The folder to make; its name, in a-z, 0-9, - and _, is the pack's.")
  private Path folder;

  @Option(
      names = "--json",
      description = "One JSON document on standard output, and nothing else there.")
  private boolean json;

  public NewVerb(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    String name = folder.toAbsolutePath().normalize().getFileName().toString();
    if (!PackTemplate.isName(name)) {
      throw new Misuse(
          name, "no pack can be called so", "use a-z, 0-9, - and _, beginning with a letter");
    }
    if (Places.packNames().contains(name)) {
      throw new Misuse(
          name, "a pack of that name came with the program", "choose a name of its own");
    }
    if (!free()) {
      throw new Misuse(
          folder.toString(), "there is something already", "choose a folder that is not there");
    }
    SequencedMap<String, String> files = PackTemplate.files(name);
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    PrintWriter out = session.out();
    if (json) {
      SequencedMap<String, Object> document = new LinkedHashMap<>();
      document.put("pack", name);
      document.put("folder", folder.toString());
      document.put("files", List.copyOf(files.keySet()));
      Json.print(out, document);
    } else {
      files.keySet().forEach(path -> out.println(folder.resolve(path)));
      out.println();
      out.println("dramaturg play " + folder + "     plays it");
      out.println("dramaturg check " + folder + "    says whether its story holds, and why not");
    }
    return Exit.DONE;
  }

  private boolean free() throws IOException {
    if (!Files.isDirectory(folder)) {
      return Files.notExists(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
