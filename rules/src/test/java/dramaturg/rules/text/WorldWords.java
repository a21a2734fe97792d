package dramaturg.rules.text;

import dramaturg.rules.Repository;
import dramaturg.rules.Violation;
import dramaturg.world.mechanics.Laws;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The engine knows no world: the names of packs, and the ids that they give to persons, vessels, factions, treaties,
/// technologies and strains, stand nowhere in its code, its tests and its reference pages. An id that is an ordinary
/// word (`general`) is excused by name. The film's own tests and benchmarks are not the engine.
public final class WorldWords {
  /// Names of the rules in this class.
  public static final List<String> RULES = List.of("world-word");

  private static final Set<RootKind> NAMED =
      EnumSet.of(
          RootKind.PERSON,
          RootKind.VESSEL,
          RootKind.FACTION,
          RootKind.TREATY,
          RootKind.TECHNOLOGY,
          RootKind.STRAIN);
  private static final Pattern ENGINE =
      Pattern.compile(
          "(?:kernel|logic|mind|world|story|telling|cli|rules)/src/.*"
              + "|docs/(?:architecture|minds|packs|mechanics)\\.md|CONTRIBUTING\\.md");
  private static final Pattern NUMBERED = Pattern.compile("(?:_?\\d+)+$");

  private WorldWords() {}

  /// The words of every pack in this folder.
  static Set<String> of(Path packs) {
    var words = new LinkedHashSet<String>();
    if (!Files.isDirectory(packs)) {
      return words;
    }
    var vocabulary = new Vocabulary(Laws.mechanics().settings());
    try (var folders = Files.newDirectoryStream(packs, Files::isDirectory)) {
      for (Path folder : folders) {
        words.add(plain(folder.getFileName().toString()));
        words.addAll(of(PackSource.in(folder).pack(vocabulary)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /// The words of one pack: each id in lower case with spaces, numbers at its end left out.
  static Set<String> of(Pack pack) {
    var words = new LinkedHashSet<String>();
    for (var definition : pack.definitions()) {
      if (NAMED.contains(definition.root())) {
        words.add(plain(NUMBERED.matcher(definition.id().name()).replaceAll("")));
      }
    }
    return words;
  }

  /// One violation for each word and file; the subject is the word.
  static List<Violation> violations(Path root, Set<String> words) {
    var found = new ArrayList<Violation>();
    for (Path file : Repository.files(root, path -> ENGINE.matcher(path.toString()).matches())) {
      String place = root.relativize(file).toString();
      String text = " " + plain(place + " " + Repository.text(file)) + " ";
      for (String word : words) {
        if (text.contains(" " + word + " ")) {
          found.add(new Violation("world-word", word, "stands in " + place));
        }
      }
    }
    return found;
  }

  /// Lower case, with one space for whatever is not a letter or digit and wherever a capital begins a word.
  private static String plain(String text) {
    return text.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
