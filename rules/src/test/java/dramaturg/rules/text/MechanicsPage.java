package dramaturg.rules.text;

import dramaturg.rules.Repository;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.stage.Mechanic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
      what a plan can do, the percepts what a mind can learn by them, the facts what a chronicle holds and beats ask
      for. Behind each section stand its settings, actions and facts; at the end the facts that several mechanics make,
      and all percepts. Whoever is by when a fact happens perceives it as an event of the fact's name. This page is made
      of the pages beside the code, by `tools/rewrite MechanicsPageTest`.

      A refused action fails with `error(action_refused)` and a `reason(R)`. Each section names the reasons of its
      mechanic. Any action can be refused because its body is `unable` to act, because what it names is
      `no_such_thing` or `no_such_hearer`, or because the body it is to be done by is `not_its_body`.
      """;

  private MechanicsPage() {}

  /// The sections stand in the order of `laws`, those that are no law yet after them, in alphabetical order.
  static String of(Path root, List<Mechanic> laws) {
    var page = new StringBuilder(HEAD);
    var reference = new Reference(root);
    SortedMap<String, String> percepts = new TreeMap<>();
    SortedMap<String, List<String>> told = new TreeMap<>();
    for (Mechanic law : laws) {
      Path folder = root.resolve(MECHANICS).resolve(law.name());
      int from = page.length();
      section(folder, page);
      reference
          .percepts(folder, page.substring(from))
          .forEach((name, signature) -> {
            percepts.putIfAbsent(name, signature);
            told.computeIfAbsent(name, _ -> new ArrayList<>()).add(law.name());
          });
      settings(law.settings(), page);
      page.append(reference.of(law));
    }
    var names = laws.stream().map(Mechanic::name).toList();
    for (Path folder : folders(root)) {
      if (!names.contains(folder.getFileName().toString())) {
        section(folder, page);
      }
    }
    if (!laws.isEmpty()) {
      page.append(reference.shared())
          .append(reference.components())
          .append(reference.perceptTable(percepts, told));
    }
    return page.toString();
  }

  private static void section(Path folder, StringBuilder page) {
    page.append("\n## ").append(folder.getFileName()).append("\n\n");
    page.append(text(Repository.text(folder.resolve("package-info.java"))));
  }

  private static void settings(List<Setting<?>> settings, StringBuilder page) {
    if (settings.isEmpty()) {
      return;
    }
    page.append("\n| setting | of | what may be written | meaning |\n| --- | --- | --- | --- |\n");
    for (Setting<?> setting : settings) {
      String standard = setting.shownStandard().map(value -> "; else " + value).orElse("");
      String must = setting.required() ? "; must be there" : "";
      page.append("| `")
          .append(setting.name())
          .append("` | ")
          .append(RootKind.listed(setting.roots()));
      page.append(" | ").append(setting.type().expected()).append(standard).append(must);
      page.append(" | ").append(setting.doc()).append(" |\n");
    }
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
    return links(text.toString());
  }

  /// The text with names for links.
  static String links(String text) {
    String named = NAMED_LINK.matcher(text).replaceAll("$1");
    return PLAIN_LINK.matcher(named).replaceAll("`$1`");
  }
}
