package dramaturg.world.pack.variant;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.world.pack.PackData;
import dramaturg.world.pack.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// Adds, replaces and removes plans in plan files, by label. Every line that stays keeps its number, and a new plan has
/// those of the variant's file: a changed file falls into pieces, each with blank lines where the others stand.
final class PlanChanges {
  private static final String ADD = "add";
  private static final String ADD_FIRST = "add_first";
  private static final String REPLACE = "replace";
  private static final String REMOVE = "remove";
  private static final List<String> KEYS = List.of(ADD, ADD_FIRST, REPLACE, REMOVE);
  private static final Pattern NOT_LINE_END = Pattern.compile("[^\n]");

  private final SequencedMap<String, List<SourceText>> programs;
  private final Problems problems;

  PlanChanges(PackData data, Problems problems) {
    this.programs = new LinkedHashMap<>(data.programs());
    this.problems = problems;
  }

  /// The plan files with the changes made.
  SequencedMap<String, List<SourceText>> apply(Node.Mapping plans) {
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
            if (labels(List.of(new SourceText(path, plan.text()))).equals(List.of(label))) {
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

  /// Whether a text is one statement and nothing else.
  private boolean one(Node.Scalar plan) {
    int count = PlanText.statements(plan.text()).size();
    if (count != 1) {
      problems.add(
          plan.spot(), "here stand " + count + " plans", "write one plan, ended by a full stop");
    }
    return count == 1;
  }

  private void add(String path, Node.Scalar plan, boolean first) {
    if (!one(plan)) {
      return;
    }
    List<SourceText> pieces = new ArrayList<>(programs.get(path));
    List<String> taken = labels(pieces);
    for (String label : labels(List.of(new SourceText(path, plan.text())))) {
      if (taken.contains(label)) {
        problems.add(
            plan.spot(),
            "there is a plan '" + label + "' already",
            "put this one under 'replace', or rename it");
        return;
      }
    }
    pieces.add(first ? 0 : pieces.size(), inPlace(plan));
    programs.put(path, List.copyOf(pieces));
  }

  private void replace(String path, String label, Spot at, Optional<Node.Scalar> with) {
    List<SourceText> pieces = new ArrayList<>();
    boolean found = false;
    for (SourceText piece : programs.get(path)) {
      Optional<PlanText.Statement> plan =
          found
              ? Optional.empty()
              : PlanText.statements(piece.text()).stream()
                  .filter(s -> called(s, label))
                  .findFirst();
      found |= plan.isPresent();
      pieces.addAll(plan.map(statement -> without(piece, statement, with)).orElse(List.of(piece)));
    }
    if (!found) {
      problems.add(
          at,
          "there is no plan '" + label + "'",
          Suggest.didYouMean(label, labels(programs.get(path))));
    }
    programs.put(path, List.copyOf(pieces));
  }

  private static boolean called(PlanText.Statement statement, String label) {
    return statement.label().equals(Optional.of(label));
  }

  private static List<SourceText> without(
      SourceText piece, PlanText.Statement statement, Optional<Node.Scalar> with) {
    String before = piece.text().substring(0, statement.from());
    String gone = blank(piece.text().substring(statement.from(), statement.to()));
    String after = piece.text().substring(statement.to());
    return with.map(plan ->
            List.of(
                new SourceText(piece.file(), before),
                inPlace(plan),
                new SourceText(piece.file(), blank(before) + gone + after)))
        .orElse(List.of(new SourceText(piece.file(), before + gone + after)));
  }

  private static String blank(String text) {
    return NOT_LINE_END.matcher(text).replaceAll(" ");
  }

  private static List<String> labels(List<SourceText> pieces) {
    return pieces.stream()
        .flatMap(piece -> PlanText.statements(piece.text()).stream())
        .flatMap(statement -> statement.label().stream())
        .toList();
  }

  /// The plan at the lines and columns where the variant's author wrote it.
  private static SourceText inPlace(Node.Scalar plan) {
    Spot spot = plan.spot();
    String indent = " ".repeat(spot.column() - 1);
    String text = plan.text().stripTrailing().replace("\n", "\n" + indent) + "\n";
    return new SourceText(spot.file(), "\n".repeat(spot.line() - 1) + indent + text);
  }
}
