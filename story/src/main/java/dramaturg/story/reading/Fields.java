package dramaturg.story.reading;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The values of one mapping, asked for by key. Whoever reads asks for every key there may be and then calls [#done],
/// which reports the keys that nobody asked for. A value of the wrong form is reported and then counts as missing.
public final class Fields {
  private final Node.Mapping mapping;
  private final String what;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(Node.Mapping mapping, String what, Problems problems) {
    this.mapping = mapping;
    this.what = what;
    this.problems = problems;
  }

  /// The fields of a node; none, and a problem, if it is no mapping.
  ///
  /// @param what how an error names it, such as "a beat"
  public static Optional<Fields> of(Node node, String what, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(new Fields(mapping, what, problems));
    }
    problems.add(
        node.spot(),
        what + " is written as " + node.called(),
        "write a mapping, such as 'key: value'");
    return Optional.empty();
  }

  /// Where the mapping begins.
  public Spot spot() {
    return mapping.spot();
  }

  /// The keys as written, for a mapping whose keys are names of the author's own.
  public List<String> keys() {
    return List.copyOf(mapping.keys());
  }

  /// Where a key stands that is there.
  public Spot keySpot(String key) {
    return mapping.entries().get(key).keySpot();
  }

  /// Whatever stands under the key.
  public Optional<Node> node(String key) {
    asked.add(key);
    return mapping.find(key);
  }

  /// A text under the key; numbers count as the text they are written as.
  public Optional<String> text(String key) {
    return node(key).flatMap(value -> textOf(value, "'" + key + "'"));
  }

  /// A text that must be there; an empty one, and a problem, if it is not.
  public String required(String key) {
    Optional<Node> value = node(key);
    if (value.isEmpty()) {
      problems.add(spot(), what + " has no '" + key + "'", "add '" + key + ":'");
    }
    return value.flatMap(v -> textOf(v, "'" + key + "'")).orElse("");
  }

  /// True or false; `otherwise` if nothing is written.
  public boolean flag(String key, boolean otherwise) {
    Optional<Node> value = node(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    Optional<Boolean> flag =
        value.get() instanceof Node.Scalar scalar ? scalar.flag() : Optional.empty();
    if (flag.isEmpty()) {
      problems.add(
          value.get().spot(), "'" + key + "' is " + value.get().called(), "write true or false");
    }
    return flag.orElse(otherwise);
  }

  /// A whole number; `otherwise` if nothing is written.
  public long whole(String key, long otherwise) {
    Optional<Node> value = node(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    Optional<Long> number =
        value.get() instanceof Node.Scalar scalar ? scalar.whole() : Optional.empty();
    if (number.isEmpty()) {
      problems.add(
          value.get().spot(), "'" + key + "' is " + value.get().called(), "write a whole number");
    }
    return number.orElse(otherwise);
  }

  /// The items of a list; a single value counts as a list of one, nothing as an empty list.
  public List<Node> list(String key) {
    return node(key)
        .map(value -> value instanceof Node.Sequence all ? all.items() : List.of(value))
        .orElse(List.of());
  }

  /// The texts of a list, each with its place.
  public List<Node.Scalar> texts(String key) {
    List<Node.Scalar> found = new ArrayList<>();
    for (Node item : list(key)) {
      if (textOf(item, "an item of '" + key + "'").isPresent()) {
        found.add((Node.Scalar) item);
      }
    }
    return found;
  }

  /// The mapping under the key; none if nothing is written.
  public Optional<Fields> mapping(String key) {
    return node(key).flatMap(value -> of(value, "'" + key + "'", problems));
  }

  /// Reports every key that was not asked for.
  public void done() {
    for (String key : mapping.keys()) {
      if (!asked.contains(key)) {
        problems.add(
            keySpot(key), what + " has no key '" + key + "'", Suggest.didYouMean(key, asked));
      }
    }
  }

  private Optional<String> textOf(Node value, String called) {
    if (value instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NOTHING) {
      return Optional.of(scalar.text());
    }
    problems.add(value.spot(), called + " is " + value.called(), "write a text");
    return Optional.empty();
  }
}
