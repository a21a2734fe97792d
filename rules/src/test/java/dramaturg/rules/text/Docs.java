package dramaturg.rules.text;

import dramaturg.rules.Repository;
import dramaturg.rules.Violation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Holds the documents to the code: the code map names each package and no other, a page of a mechanic names each of
/// its actions, facts and reasons to refuse, and links lead somewhere.
public final class Docs {
  /// Names of the rules in this class.
  public static final List<String> RULES =
      List.of(
          "unmapped-package",
          "no-such-package",
          "no-such-file",
          "unnamed-record",
          "unnamed-refusal");

  private static final String MECHANICS = "world.mechanics.";
  private static final Pattern MAPPED =
      Pattern.compile("^- \\*\\*`([a-z.]+)`\\*\\*", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern RECORD =
      Pattern.compile(
          "\\brecord (\\w+)\\s*\\([^{]*?\\)\\s*implements\\s+([\\w\\s,.]+)", Pattern.DOTALL);

  private static final Pattern REFUSAL = Pattern.compile("\\brefus(?:ed|al)\\(\\s*\"([a-z_]+)\"");

  private Docs() {}

  static List<Violation> violations(Path root) {
    var found = new ArrayList<Violation>();
    checkMap(root, found);
    for (Path page : Repository.files(root, path -> path.toString().endsWith(".md"))) {
      checkLinks(root, page, found);
    }
    for (Path folder : MechanicsPage.folders(root)) {
      checkMechanic(root, folder, found);
    }
    return found;
  }

  private static void checkMap(Path root, List<Violation> found) {
    String map = Repository.text(root.resolve("docs/architecture.md"));
    Set<String> mapped =
        new LinkedHashSet<>(MAPPED.matcher(map).results().map(match -> match.group(1)).toList());
    Set<String> packages = packages(root);
    for (String name : packages) {
      boolean known = name.startsWith(MECHANICS) || name.indexOf('.') < 0;
      if (!known && !mapped.contains(name)) {
        found.add(
            new Violation(
                "unmapped-package", name, "wants a line in the code map of docs/architecture.md"));
      }
    }
    for (String name : mapped) {
      if (packages.stream().noneMatch(each -> each.equals(name) || each.startsWith(name + "."))) {
        found.add(
            new Violation("no-such-package", name, "is in the code map of docs/architecture.md"));
      }
    }
  }

  /// Every package with code that we ship or bench with, without the common prefix.
  private static Set<String> packages(Path root) {
    var names = new LinkedHashSet<String>();
    for (Path file : Repository.javaSources(root)) {
      String name = root.relativize(file.getParent()).toString();
      int start = name.indexOf("/src/main/java/dramaturg/");
      if (start >= 0) {
        names.add(name.substring(start + "/src/main/java/dramaturg/".length()).replace('/', '.'));
      }
    }
    return names;
  }

  private static void checkLinks(Path root, Path page, List<Violation> found) {
    for (MatchResult link : LINK.matcher(Repository.text(page)).results().toList()) {
      if (!Files.exists(page.resolveSibling(link.group(1)))) {
        found.add(
            new Violation(
                "no-such-file", root.relativize(page).toString(), "links to " + link.group(1)));
      }
    }
  }

  /// An action is named as a plan writes it, `take_command(`, or by its type; a fact by its type, `CommandTaken`.
  private static void checkMechanic(Path root, Path folder, List<Violation> found) {
    String page = Repository.text(folder.resolve("package-info.java"));
    String place = root.relativize(folder.resolve("package-info.java")).toString();
    for (Path file : Repository.javaSources(folder)) {
      for (MatchResult refusal : REFUSAL.matcher(Repository.text(file)).results().toList()) {
        if (!page.contains("`" + refusal.group(1) + "`"))
          found.add(new Violation("unnamed-refusal", refusal.group(1), "wants a word in " + place));
      }
      for (MatchResult record : RECORD.matcher(Repository.text(file)).results().toList()) {
        String name = record.group(1);
        boolean action = record.group(2).matches("(?s).*\\bAction\\b.*");
        boolean fact = record.group(2).matches("(?s).*\\bWorldFact\\b.*");
        boolean named =
            page.matches("(?s).*\\b" + name + "\\b.*") || action && page.contains(termName(name));
        if ((action || fact) && !named) {
          found.add(new Violation("unnamed-record", name, "wants a word in " + place));
        }
      }
    }
  }

  private static String termName(String type) {
    return "`" + type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
