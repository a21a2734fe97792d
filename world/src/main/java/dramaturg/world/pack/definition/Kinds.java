package dramaturg.world.pack.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The tree of kinds of a pack, down from the roots that the engine knows. It knows names only, no values. Immutable.
public final class Kinds {
  private final SequencedMap<String, List<String>> lineages = new LinkedHashMap<>();

  /// From each kind's parent, itself a kind or a root, without cycles.
  ///
  /// @throws IllegalArgumentException if a parent is unknown or a kind descends from itself
  public Kinds(SequencedMap<String, String> parents) {
    for (String root : RootKind.words()) {
      lineages.put(root, List.of(root));
    }
    for (String kind : parents.keySet()) {
      List<String> lineage = new ArrayList<>();
      String at = kind;
      while (RootKind.named(at).isEmpty()) {
        if (!parents.containsKey(at) || lineage.contains(at)) {
          throw new IllegalArgumentException("the kind '" + kind + "' descends from no root");
        }
        lineage.add(at);
        at = parents.get(at);
      }
      lineage.add(at);
      lineages.put(kind, List.copyOf(lineage));
    }
  }

  /// Every kind, the roots first, then in the order of writing.
  public List<String> all() {
    return List.copyOf(lineages.keySet());
  }

  /// A kind, its parent, and so on to its root.
  ///
  /// @throws IllegalArgumentException if there is no such kind
  public List<String> lineage(String kind) {
    return Optional.ofNullable(lineages.get(kind))
        .orElseThrow(() -> new IllegalArgumentException("no kind '" + kind + "'"));
  }

  /// The root of a kind.
  public RootKind root(String kind) {
    return RootKind.named(lineage(kind).getLast()).orElseThrow();
  }

  /// Whether there is such a kind.
  public boolean has(String kind) {
    return lineages.containsKey(kind);
  }

  /// Whether `kind` is `ancestor` or descends from it.
  public boolean isA(String kind, String ancestor) {
    return lineage(kind).contains(ancestor);
  }
}
