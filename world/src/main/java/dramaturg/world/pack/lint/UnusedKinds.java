package dramaturg.world.pack.lint;

import dramaturg.kernel.data.Node;
import dramaturg.world.pack.definition.Definition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Kinds that nothing is of and nobody names.
final class UnusedKinds implements Pass {
  @Override
  public String name() {
    return "unused-kind";
  }

  @Override
  public List<Finding> look(Look at) {
    Set<String> used = new LinkedHashSet<>();
    at.pack().definitions().stream().map(Definition::lineage).forEach(used::addAll);
    Node.Mapping kinds = at.pack().data().section("kinds");
    return kinds.keys().stream()
        .filter(kind -> !used.contains(kind) && at.mentions().of(kind) == 0)
        .map(kind ->
            Finding.of(
                name(),
                kind,
                kinds.entries().get(kind).keySpot(),
                "nothing is of the kind '" + kind + "', and nobody names it",
                "make one, or take the kind away"))
        .toList();
  }
}
