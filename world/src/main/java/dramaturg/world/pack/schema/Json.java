package dramaturg.world.pack.schema;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Builds trees that nobody wrote. It knows nothing of schemas.
final class Json {
  private static final Spot NOWHERE = Spot.startOf("schema");

  private Json() {}

  /// A mapping of keys and values by turns: `object("type", text("string"))`.
  static Node.Mapping object(Object... keysAndValues) {
    SequencedMap<String, Node.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      entries.put((String) keysAndValues[i], new Node.Entry(NOWHERE, node(keysAndValues[i + 1])));
    }
    return new Node.Mapping(NOWHERE, entries);
  }

  /// The mapping with one more key.
  static Node.Mapping with(Node.Mapping mapping, String key, Object value) {
    SequencedMap<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
    entries.put(key, new Node.Entry(NOWHERE, node(value)));
    return new Node.Mapping(NOWHERE, entries);
  }

  /// The mapping with the keys of another after its own.
  static Node.Mapping join(Node.Mapping one, Node.Mapping other) {
    SequencedMap<String, Node.Entry> entries = new LinkedHashMap<>(one.entries());
    entries.putAll(other.entries());
    return new Node.Mapping(NOWHERE, entries);
  }

  static Node.Sequence list(List<?> values) {
    List<Node> items = new ArrayList<>();
    values.forEach(value -> items.add(node(value)));
    return new Node.Sequence(NOWHERE, items);
  }

  private static Node node(Object value) {
    return switch (value) {
      case Node node -> node;
      case List<?> list -> list(list);
      case String text -> Node.Scalar.quoted(NOWHERE, text);
      case Boolean flag -> Node.Scalar.plain(NOWHERE, flag.toString());
      case Number number -> Node.Scalar.plain(NOWHERE, number.toString());
      default -> throw new IllegalArgumentException("no JSON: " + value);
    };
  }
}
