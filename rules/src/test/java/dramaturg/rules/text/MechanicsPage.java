package dramaturg.rules.text;

import dramaturg.rules.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// `docs/mechanics.md`, made of the pages that mechanics keep beside their code, so that authors need not read Java.
final class MechanicsPage {
  private static final String MECHANICS = "world/src/main/java/dramaturg/world/mechanics";
  private static final Pattern NAMED_LINK = Pattern.compile("\\[([^]\\[]+)]\\[[^]\\[]+]");
  private static final Pattern PLAIN_LINK =
      Pattern.compile("(?<![`\\w])\\[(?:[a-z]\\w*\\.)*((?:[A-Z]\\w*[.#])*\\w+)](?!\\()");
  private static final String HEAD =
      """
      # Mechanics

      The laws of a world, one section each. A pack's settings say which an entity is subject to; the actions are
      what a plan can do, the percepts what a mind can learn by them. This page is made of the pages beside the code, by
      `tools/rewrite MechanicsPageTest`.
      """;

  private MechanicsPage() {}

  static String of(Path root) {
    var page = new StringBuilder(HEAD);
    for (Path folder : folders(root)) {
      page.append("\n## ").append(folder.getFileName()).append("\n\n");
      page.append(text(Repository.text(folder.resolve("package-info.java"))));
    }
    return page.toString();
  }

  /// The folder of each mechanic, in alphabetical order.
  static List<Path> folders(Path root) {
    return Repository.files(
            root.resolve(MECHANICS),
            path -> path.getNameCount() == 2 && path.endsWith("package-info.java"))
        .stream()
        .map(Path::getParent)
        .toList();
  }

  private static String text(String packageInfo) {
    var text = new StringBuilder();
    packageInfo
        .lines()
        .filter(line -> line.startsWith("///"))
        .map(line -> line.substring(3).stripTrailing())
        .forEach(line -> text.append(line.startsWith(" ") ? line.substring(1) : line).append('\n'));
    String named = NAMED_LINK.matcher(text).replaceAll("$1");
    return PLAIN_LINK.matcher(named).replaceAll("`$1`");
  }
}
