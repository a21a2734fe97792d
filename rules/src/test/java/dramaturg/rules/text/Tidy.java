package dramaturg.rules.text;

import dramaturg.rules.Repository;
import dramaturg.rules.Violation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Sizes that keep code readable, a page for each package, and names from the domain instead of from pattern books.
/// Blank lines and comments count: a reader scrolls past them too.
public final class Tidy {
  static final int FILE_LINES = 500;
  static final int METHOD_LINES = 70;
  static final int COLUMNS = 120;
  static final int PACKAGE_FILES = 15;

  /// Names of the rules in this class.
  public static final List<String> RULES =
      List.of(
          "long-file",
          "long-method",
          "wide-line",
          "crowded-package",
          "no-package-page",
          "no-invariant",
          "pattern-word",
          "unfinished");

  private static final Pattern PATTERN_WORD =
      Pattern.compile(
          "(?i:utils?|helpers?|common|misc|impl|managers?)|\\w*(?:Utils?|Helpers?|Managers?|Impl)|\\w+Service");
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b");

  private static final Pattern NEVER = Pattern.compile("(?i)\\bnever\\b");

  private Tidy() {}

  /// Violations of every Java source under `root`. The subject is the file or folder, relative to `root`; for a method
  /// it is `file#method`.
  static List<Violation> violations(Path root) {
    var found = new ArrayList<Violation>();
    var packages = new TreeMap<Path, Integer>();
    for (Path file : Repository.javaSources(root)) {
      checkFile(root.relativize(file).toString(), Repository.text(file), found);
      boolean counts = !file.endsWith("package-info.java");
      packages.merge(file.getParent(), counts ? 1 : 0, Integer::sum);
    }
    packages.forEach((folder, files) -> checkPackage(root, folder, files, found));
    return found;
  }

  private static void checkFile(String name, String text, List<Violation> found) {
    var lines = text.lines().toList();
    if (lines.size() > FILE_LINES) {
      found.add(new Violation("long-file", name, lines.size() + " lines, at most " + FILE_LINES));
    }
    for (int i = 0; i < lines.size(); i++) {
      int columns = lines.get(i).codePointCount(0, lines.get(i).length());
      if (columns > COLUMNS) {
        found.add(
            new Violation(
                "wide-line",
                name,
                "line " + (i + 1) + ": " + columns + " columns, at most " + COLUMNS));
      }
      if (UNFINISHED.matcher(lines.get(i)).find()) {
        found.add(
            new Violation("unfinished", name, "line " + (i + 1) + ": " + lines.get(i).strip()));
      }
    }
    String type = name.substring(name.lastIndexOf('/') + 1, name.length() - ".java".length());
    if (PATTERN_WORD.matcher(type).matches()) {
      found.add(new Violation("pattern-word", name, "name it for what it is in the domain"));
    }
    for (var method : Methods.in(name, text)) {
      if (method.lines() > METHOD_LINES) {
        String subject = name + "#" + method.name();
        found.add(
            new Violation(
                "long-method", subject, method.lines() + " lines, at most " + METHOD_LINES));
      }
    }
  }

  private static void checkPackage(Path root, Path folder, int files, List<Violation> found) {
    String name = root.relativize(folder).toString();
    if (files > PACKAGE_FILES) {
      found.add(new Violation("crowded-package", name, files + " files, at most " + PACKAGE_FILES));
    }
    if (PATTERN_WORD.matcher(String.valueOf(folder.getFileName())).matches()) {
      found.add(new Violation("pattern-word", name, "name it for what it is in the domain"));
    }
    Path tested = Path.of(folder.toString().replace("/src/test/java/", "/src/main/java/"));
    if (!hasPage(folder) && !hasPage(tested)) {
      found.add(
          new Violation("no-package-page", name, "wants a package-info.java with a /// page"));
    }
    boolean shipped = folder.toString().contains("/src/main/java/");
    if (shipped && hasPage(folder) && !NEVER.matcher(page(folder)).find()) {
      found.add(
          new Violation(
              "no-invariant", name, "its page wants a sentence on what never happens here"));
    }
  }

  private static boolean hasPage(Path folder) {
    return page(folder).startsWith("///");
  }

  private static String page(Path folder) {
    Path page = folder.resolve("package-info.java");
    return Files.isRegularFile(page) ? Repository.text(page) : "";
  }
}
