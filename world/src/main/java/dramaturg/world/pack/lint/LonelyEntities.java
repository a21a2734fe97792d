package dramaturg.world.pack.lint;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.MindSource;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.EntityKeys;
import dramaturg.world.pack.definition.RootKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Entities that nobody names, that have no mind, and in which nothing is. What lies somewhere and means something to a
/// mechanic does its work unnamed; so does a promise or a technology, which lies nowhere. Of what is defined once and
/// made many times, such as the parts of a kind, one that is named will do.
final class LonelyEntities implements Pass {
  @Override
  public String name() {
    return "lonely-entity";
  }

  @Override
  public List<Finding> look(Look at) {
    Set<EntityId> company = new LinkedHashSet<>();
    for (MindSource mind : at.pack().minds())
      at.pack().definition(mind.owner()).map(Definition::id).ifPresent(company::add);
    at.pack().definitions().forEach(definition -> definition.in().ifPresent(company::add));
    Map<Object, List<Definition>> together = new LinkedHashMap<>();
    for (Definition definition : at.pack().definitions()) {
      together.computeIfAbsent(definition.spot(), spot -> new ArrayList<>()).add(definition);
    }
    return together.values().stream()
        .filter(same ->
            same.stream().noneMatch(d -> company.contains(d.id()) || works(d) || named(d, at)))
        .map(same -> finding(same.getFirst()))
        .toList();
  }

  private static boolean works(Definition definition) {
    boolean nowhere =
        definition.root() == RootKind.TREATY || definition.root() == RootKind.TECHNOLOGY;
    boolean set = !EntityKeys.ALL.containsAll(definition.table().written());
    return set && (nowhere || definition.in().isPresent());
  }

  private static boolean named(Definition definition, Look at) {
    String name = definition.id().name();
    for (int cut = 0; cut >= 0; cut = name.indexOf('_', cut + 1)) {
      String local = cut == 0 ? name : name.substring(cut + 1);
      boolean owned = cut == 0 || at.pack().definition(name.substring(0, cut)).isPresent();
      if (owned && at.mentions().of(local) > 0) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(Definition definition) {
    String name = definition.id().name();
    return Finding.of(
        name(),
        name,
        definition.spot(),
        "nobody names '" + name + "', nothing is in it, and it has no mind",
        "give it a part in the story, or take it away");
  }
}
