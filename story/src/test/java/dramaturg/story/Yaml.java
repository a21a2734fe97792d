package dramaturg.story;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Spot;
import java.util.LinkedHashMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// YAML as trees, as far as these tests need it.
public final class Yaml {
  private Yaml() {}

  public static Node read(String file, String text) {
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).setLabel(file).build();
    return new Compose(settings)
        .composeString(text)
        .map(node -> node(file, node))
        .orElseGet(() -> Node.Mapping.empty(Spot.startOf(file)));
  }

  private static Node node(String file, org.snakeyaml.engine.v2.nodes.Node node) {
    Mark mark = node.getStartMark().orElseThrow();
    Spot spot = new Spot(file, mark.getLine() + 1, mark.getColumn() + 1);
    if (node instanceof MappingNode mapping) {
      LinkedHashMap<String, Node.Entry> entries = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        Node.Scalar key = (Node.Scalar) node(file, tuple.getKeyNode());
        entries.put(key.text(), new Node.Entry(key.spot(), node(file, tuple.getValueNode())));
      }
      return new Node.Mapping(spot, entries);
    }
    if (node instanceof SequenceNode sequence) {
      return new Node.Sequence(
          spot, sequence.getValue().stream().map(item -> node(file, item)).toList());
    }
    ScalarNode scalar = (ScalarNode) node;
    return switch (scalar.getScalarStyle()) {
      case PLAIN -> Node.Scalar.plain(spot, scalar.getValue());
      case SINGLE_QUOTED, DOUBLE_QUOTED ->
          Node.Scalar.quoted(new Spot(file, spot.line(), spot.column() + 1), scalar.getValue());
      case LITERAL, FOLDED, JSON_SCALAR_STYLE -> block(file, spot, scalar);
    };
  }

  /// A block begins on the next line; its indentation is not in the tree, so two more than the line above is assumed.
  private static Node block(String file, Spot spot, ScalarNode scalar) {
    boolean folded = scalar.getScalarStyle() == ScalarStyle.FOLDED;
    return Node.Scalar.quoted(
        new Spot(file, spot.line() + 1, folded ? spot.column() : 7), scalar.getValue());
  }
}
