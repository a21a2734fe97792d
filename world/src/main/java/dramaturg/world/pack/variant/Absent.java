package dramaturg.world.pack.variant;

import dramaturg.kernel.data.Node;
import dramaturg.world.pack.PackData;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// An entity of a pack that a variant took away. Story and words may still name it, and settings do without it.
///
/// @param title what it is called for people
/// @param kinds what it was, the nearest kind first
public record Absent(String name, String title, List<String> kinds) {
  private static final String SECTION = "away";
  private static final String TITLE = "title";
  private static final String KINDS = "kinds";

  /// Keeps a copy.
  public Absent {
    kinds = List.copyOf(kinds);
  }

  /// Those that the tree of a pack names as taken away.
  public static List<Absent> of(PackData data) {
    return data.root().table(SECTION).stream()
        .flatMap(section -> section.entries().entrySet().stream())
        .map(entry -> read(entry.getKey(), (Node.Mapping) entry.getValue().value()))
        .toList();
  }

  private static Absent read(String name, Node.Mapping written) {
    return new Absent(
        name,
        written.scalar(TITLE).map(Node.Scalar::text).orElse(name),
        written.list(KINDS).orElseThrow().items().stream()
            .map(kind -> ((Node.Scalar) kind).text())
            .toList());
  }

  /// A changed pack's tree, with what is there no more noted in it.
  ///
  /// @param before all entities that there were, by name
  public static PackData noted(
      SequencedMap<String, Absent> before, Collection<String> left, PackData after) {
    SequencedMap<String, Node.Entry> section = new LinkedHashMap<>();
    before.values().stream()
        .filter(one -> !left.contains(one.name()))
        .forEach(one -> section.put(one.name(), entry(one.written(after.root()))));
    if (section.isEmpty()) {
      return after;
    }
    SequencedMap<String, Node.Entry> root = new LinkedHashMap<>(after.root().entries());
    root.put(SECTION, entry(new Node.Mapping(after.root().spot(), section)));
    return new PackData(
        new Node.Mapping(after.root().spot(), root), after.programs(), after.whole());
  }

  private Node written(Node near) {
    SequencedMap<String, Node.Entry> all = new LinkedHashMap<>();
    all.put(TITLE, entry(Node.Scalar.quoted(near.spot(), title)));
    List<Node> names =
        kinds.stream().map(kind -> (Node) Node.Scalar.quoted(near.spot(), kind)).toList();
    all.put(KINDS, entry(new Node.Sequence(near.spot(), names)));
    return new Node.Mapping(near.spot(), all);
  }

  private static Node.Entry entry(Node value) {
    return new Node.Entry(value.spot(), value);
  }
}
