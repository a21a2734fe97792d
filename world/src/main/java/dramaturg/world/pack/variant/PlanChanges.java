package dramaturg.world.pack.variant;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.mind.program.Includes;
import dramaturg.mind.program.Program;
import dramaturg.world.pack.PackData;
import dramaturg.world.pack.source.PlanText;
import dramaturg.world.pack.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// Adds, replaces and removes plans in plan files, by label. Every line that stays keeps its number: a new plan takes
/// the lines of the old one, on fewer lines if need be. Its syntax is checked where the variant's author wrote it.
final class PlanChanges {
  private static final String ADD = "add";
  private static final String ADD_FIRST = "add_first";
  private static final String REPLACE = "replace";
  private static final String REMOVE = "remove";
  private static final List<String> KEYS = List.of(ADD, ADD_FIRST, REPLACE, REMOVE);
  private static final Pattern NOT_LINE_END = Pattern.compile("[^\n]");

  private final SequencedMap<String, SourceText> programs;
  private final Problems problems;

  PlanChanges(PackData data, Problems problems) {
    this.programs = new LinkedHashMap<>(data.programs());
    this.problems = problems;
  }

  /// The plan files with the changes made.
  SequencedMap<String, SourceText> apply(Node.Mapping plans) {
    plans.entries().forEach(this::file);
    return programs;
  }

  private void file(String name, Node.Entry entry) {
    String path = name + ".asl";
    if (!programs.containsKey(path)) {
      List<String> known =
          programs.keySet().stream().map(p -> p.substring(0, p.length() - 4)).toList();
      problems.add(
          entry.keySpot(), "there is no plan file '" + name + "'", Suggest.didYouMean(name, known));
      return;
    }
    if (!(entry.value() instanceof Node.Mapping changes)) {
      problems.add(
          entry.value().spot(),
          entry.value().called() + " stands here",
          "write 'add', 'replace' or 'remove'");
      return;
    }
    changes
        .entries()
        .forEach((key, change) -> {
          if (!KEYS.contains(key)) {
            problems.add(
                change.keySpot(), "plans have no key '" + key + "'", Suggest.didYouMean(key, KEYS));
          }
        });
    texts(changes, REMOVE)
        .forEach(label -> replace(path, label.text(), label.spot(), Optional.empty()));
    changes.find(REPLACE).ifPresent(node -> replaceAll(path, node));
    List<Node.Scalar> first = texts(changes, ADD_FIRST);
    first.reversed().forEach(plan -> add(path, plan, true));
    texts(changes, ADD).forEach(plan -> add(path, plan, false));
  }

  private List<Node.Scalar> texts(Node.Mapping changes, String key) {
    Optional<Node> node = changes.find(key);
    if (node.isPresent() && !(node.get() instanceof Node.Sequence)) {
      problems.add(
          node.get().spot(),
          node.get().called() + " stands here",
          "write a list below '" + key + "'");
    }
    List<Node.Scalar> texts = new ArrayList<>();
    for (Node item : changes.list(key).map(Node.Sequence::items).orElse(List.of())) {
      if (item instanceof Node.Scalar scalar) {
        texts.add(scalar);
      } else {
        String right =
            key.equals(REMOVE) ? "write a plan's label" : "write a plan as a text after '|'";
        problems.add(item.spot(), item.called() + " stands here", right);
      }
    }
    return texts;
  }

  private void replaceAll(String path, Node node) {
    if (!(node instanceof Node.Mapping plans)) {
      problems.add(
          node.spot(),
          node.called() + " stands here",
          "write a table of labels, each with its new plan");
      return;
    }
    plans
        .entries()
        .forEach((label, entry) -> {
          if (!(entry.value() instanceof Node.Scalar plan)) {
            problems.add(
                entry.value().spot(),
                entry.value().called() + " stands here",
                "write a plan as a text after '|'");
          } else if (one(plan)) {
            if (labels(plan.text()).equals(List.of(label))) {
              replace(path, label, entry.keySpot(), Optional.of(plan));
            } else {
              problems.add(
                  plan.spot(),
                  "this plan is not called '" + label + "'",
                  "begin it with @" + label);
            }
          }
        });
  }

  /// Whether a text is one statement, nothing else, and right in its syntax.
  private boolean one(Node.Scalar plan) {
    int count = PlanText.statements(plan.text()).size();
    if (count != 1) {
      problems.add(
          plan.spot(), "here stand " + count + " plans", "write one plan, ended by a full stop");
      return false;
    }
    int before = problems.count();
    Program.load(plan.spot().file(), inPlace(plan), Includes.NONE, problems);
    return problems.count() == before;
  }

  private void add(String path, Node.Scalar plan, boolean first) {
    if (!one(plan)) {
      return;
    }
    String text = programs.get(path).text();
    List<String> taken = labels(text);
    for (String label : labels(plan.text())) {
      if (taken.contains(label)) {
        problems.add(
            plan.spot(),
            "there is a plan '" + label + "' already",
            "put this one under 'replace', or rename it");
        return;
      }
    }
    put(path, first ? inLinesOf("", plan.text()) + " " + text : text + "\n" + plan.text());
  }

  private void replace(String path, String label, Spot at, Optional<Node.Scalar> with) {
    String text = programs.get(path).text();
    Optional<PlanText.Statement> found =
        PlanText.statements(text).stream()
            .filter(s -> s.label().equals(Optional.of(label)))
            .findFirst();
    if (found.isEmpty()) {
      problems.add(at, "there is no plan '" + label + "'", Suggest.didYouMean(label, labels(text)));
      return;
    }
    String old = text.substring(found.get().from(), found.get().to());
    String now = with.map(plan -> inLinesOf(old, plan.text())).orElse(blank(old));
    put(path, text.substring(0, found.get().from()) + now + text.substring(found.get().to()));
  }

  private void put(String path, String text) {
    programs.put(path, new SourceText(path, text));
  }

  /// The new plan on as many lines as the old one has.
  private static String inLinesOf(String old, String plan) {
    String text = PlanText.withoutComments(plan).strip();
    int room = lineEnds(old);
    for (int surplus = lineEnds(text) - room; surplus > 0; surplus--) {
      text = text.replaceFirst("\n", " ");
    }
    return text + "\n".repeat(room - lineEnds(text));
  }

  private static int lineEnds(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static String blank(String text) {
    return NOT_LINE_END.matcher(text).replaceAll(" ");
  }

  private static List<String> labels(String text) {
    return PlanText.statements(text).stream()
        .flatMap(statement -> statement.label().stream())
        .toList();
  }

  /// The plan at the lines and columns where the variant's author wrote it.
  private static String inPlace(Node.Scalar plan) {
    String indent = " ".repeat(plan.spot().column() - 1);
    return "\n".repeat(plan.spot().line() - 1) + indent + plan.text().replace("\n", "\n" + indent);
  }
}
