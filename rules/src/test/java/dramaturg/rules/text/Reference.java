package dramaturg.rules.text;

import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.rules.Repository;
import dramaturg.world.mechanics.FactTypes;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Speak;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What an author can look up of actions, facts and percepts: their parameters and the first sentence of what stands
/// beside their code. What they mean for each other is told in the sections.
final class Reference {
  private static final String SOURCES = "world/src/main/java/";
  private static final Pattern PERCEPT =
      Pattern.compile("\\bout\\s*\\.add\\([^;]*?\"([a-z][a-z_]*)\"");
  private static final Pattern COMPONENT =
      Pattern.compile("Component\\.of\\(\\s*\"([a-z_]+)\",\\s*(\\w+)\\.class");
  private static final Pattern SENTENCE = Pattern.compile("(?s)^.*?[.](?=\\s+[A-Z`]|\\s*$)");

  private final Path root;

  Reference(Path root) {
    this.root = root;
  }

  /// The actions and facts of a mechanic, as tables; empty if it has none.
  String of(Mechanic law) {
    var tables = new StringBuilder();
    if (!law.actions().isEmpty()) {
      tables.append("\n| action | what it is |\n| --- | --- |\n");
      law.actions().forEach(action -> action(action, tables));
    }
    facts(law.facts(), tables);
    return tables.toString();
  }

  /// The facts that belong to no mechanic alone.
  String shared() {
    var text = new StringBuilder("\n## Facts of several mechanics\n");
    facts(FactTypes.SHARED, text);
    text.append("\n## Facts of minds\n");
    facts(FactTypes.THOUGHTS, text);
    return text.toString();
  }

  private void action(Class<? extends Action> type, StringBuilder table) {
    List<String> arguments =
        Arrays.stream(type.getRecordComponents())
            .skip(1)
            .map(component -> component.getName() + ": " + kind(component.getType()))
            .toList();
    String signature =
        type == Speak.class
            ? ".send(to, performative, content)`, `.broadcast(performative, content)"
            : FactType.snake(type.getSimpleName()) + listed(arguments);
    row(signature, type, table);
  }

  private static String kind(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "EntityId" -> "entity";
      case "long", "int" -> "number";
      case "boolean" -> "flag";
      case "Term", "Struct" -> "expression";
      case "List" -> "entities";
      default -> "word";
    };
  }

  private void facts(List<? extends Class<?>> types, StringBuilder out) {
    if (types.isEmpty()) {
      return;
    }
    out.append("\n| fact | what it is |\n| --- | --- |\n");
    for (Class<?> type : types) {
      FactType fact = FactType.of(type);
      List<String> arguments = fact.parameters().stream().map(Reference::shown).toList();
      row(fact.termName() + listed(arguments), type, out);
    }
  }

  private static String shown(Parameter parameter) {
    return parameter.name() + ": " + parameter.kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String listed(List<String> arguments) {
    return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
  }

  private void row(String signature, Class<?> type, StringBuilder table) {
    table.append("| `").append(signature).append("` | ").append(sentence(type)).append(" |\n");
  }

  /// The first sentence beside a record.
  private String sentence(Class<?> type) {
    Class<?> outer = type;
    while (outer.getEnclosingClass() != null) outer = outer.getEnclosingClass();
    return sentence(
        Repository.text(root.resolve(SOURCES + outer.getName().replace('.', '/') + ".java")),
        type.getSimpleName());
  }

  private static String sentence(String source, String name) {
    Pattern record =
        Pattern.compile(
            "((?:[ ]*///[^\n]*\n)+)(?:[ ]*@[^\n]*\n)*[ ]*(?:public |private )?(?:static )?record "
                + name
                + "\\b");
    Matcher found = record.matcher(source);
    if (!found.find()) {
      throw new IllegalStateException(name + " says nothing of itself");
    }
    String words =
        found
            .group(1)
            .lines()
            .map(line -> line.strip().substring(3).strip())
            .takeWhile(line -> !line.isEmpty() && !line.startsWith("@"))
            .collect(Collectors.joining(" "));
    Matcher first = SENTENCE.matcher(words);
    return MechanicsPage.links(first.find() ? first.group() : words).replace("|", "\\|");
  }

  /// What can be true of an entity, by the name of its column.
  String components() {
    SortedMap<String, String> all = new TreeMap<>();
    Path sources = root.resolve(SOURCES);
    for (Path file : Repository.files(sources, path -> path.toString().endsWith(".java"))) {
      String source = Repository.text(file);
      Matcher component = COMPONENT.matcher(source);
      while (component.find()) {
        if (!source.contains("record " + component.group(2) + "(")) continue;
        all.put(component.group(1), sentence(source, component.group(2)));
      }
    }
    var table = new StringBuilder("\n## Components\n\n| component | what it is |\n| --- | --- |\n");
    all.forEach((name, words) -> table.append("| `" + name + "` | " + words + " |\n"));
    return table.toString();
  }

  /// The percepts that a mechanic's code adds, by name, each as its page writes it.
  ///
  /// @throws IllegalStateException if its page does not tell of one
  SortedMap<String, String> percepts(Path folder, String page) {
    String flat = page.replaceAll("\\s+", " ");
    SortedMap<String, String> found = new TreeMap<>();
    for (Path file : Repository.files(folder, path -> path.toString().endsWith(".java"))) {
      Matcher percept = PERCEPT.matcher(Repository.text(file));
      while (percept.find()) {
        String name = percept.group(1);
        Matcher whole = Pattern.compile("`(" + name + "\\([^`]*\\))`").matcher(flat);
        Matcher told =
            whole.find() ? whole.reset() : Pattern.compile("`(" + name + ")`").matcher(flat);
        if (!told.find()) {
          throw new IllegalStateException(
              "the page of " + folder + " does not tell of the percept " + name);
        }
        found.put(name, told.group(1));
      }
    }
    return found;
  }

  /// Where to look for every percept.
  String perceptTable(SortedMap<String, String> all, SortedMap<String, List<String>> sections) {
    var table = new StringBuilder("\n## Percepts\n\n| percept | told of in |\n| --- | --- |\n");
    all.forEach((name, signature) -> {
      List<String> links = new ArrayList<>();
      sections.get(name).forEach(section -> links.add("[" + section + "](#" + section + ")"));
      table.append("| `").append(signature).append("` | ");
      table.append(String.join(", ", links)).append(" |\n");
    });
    return table.toString();
  }
}
