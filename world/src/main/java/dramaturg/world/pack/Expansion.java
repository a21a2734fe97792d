package dramaturg.world.pack;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.EntityKeys;
import dramaturg.world.pack.definition.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Makes the list of all entities of a pack: those written, their parts, and all copies, each with its kinds merged in.
/// The order is that of writing, a whole before its parts. It works on trees and knows no types.
final class Expansion {
  /// So many entities one pack can define, parts and copies included.
  static final int MOST_ENTITIES = 200_000;

  /// So deep can parts have parts.
  static final int DEEPEST_PARTS = 8;

  static final String NAME_RULE = "a name is made of a-z, 0-9 and _, beginning with a letter";

  /// One entity.
  ///
  /// @param local its name without those of its owners
  /// @param owners the names of the entities that it is a part of, innermost first
  /// @param data what it says, without the keys that have been dealt with
  /// @param spot where its name stands
  record Raw(
      String name, String local, String kind, List<String> owners, Node.Mapping data, Spot spot) {}

  private final Inheritance inheritance;
  private final Names names;
  private final Problems problems;
  private final List<String> written;
  private final SequencedMap<String, Raw> all = new LinkedHashMap<>();
  private boolean full;

  /// @param names for reading plain values; never asked for an entity
  Expansion(Node.Mapping entities, Inheritance inheritance, Names names) {
    this.inheritance = inheritance;
    this.names = names;
    this.problems = names.problems();
    this.written = List.copyOf(entities.keys());
    entities.entries().forEach((id, entry) -> entity(id, entry, List.of()));
  }

  /// Whether there were more entities than one pack can define; then some are missing.
  boolean full() {
    return full;
  }

  /// All entities by name, in order.
  SequencedMap<String, Raw> all() {
    return all;
  }

  private void entity(String local, Node.Entry entry, List<String> owners) {
    Spot at = entry.keySpot();
    if (full) {
      return;
    }
    if (!EntityId.isName(local)) {
      problems.add(at, "'" + local + "' is no name for an entity", NAME_RULE);
      return;
    }
    if (!(entry.value() instanceof Node.Mapping own)) {
      problems.add(
          at, "'" + local + "' says nothing of itself", "add at least 'is: KIND' below it");
      return;
    }
    inheritance
        .kind(local, own, at, () -> owners.isEmpty() ? without(local) : List.of())
        .ifPresent(kind ->
            inheritance.merge(kind, own).ifPresent(data -> copies(local, kind, data, owners, at)));
  }

  private List<String> without(String local) {
    return written.stream().filter(id -> !id.equals(local)).toList();
  }

  private void copies(String local, String kind, Node.Mapping data, List<String> owners, Spot at) {
    Optional<Node> copies = data.find(EntityKeys.COPIES.name());
    if (copies.isEmpty()) {
      one(local, kind, data, owners, at);
      return;
    }
    long count = EntityKeys.COPIES.type().read(copies.get(), names).orElse(0L);
    for (long i = 1; i <= count && !full; i++) {
      one(local + "_" + i, kind, numbered(data, i), owners, at);
    }
  }

  /// Puts the number of a copy into its title.
  private static Node.Mapping numbered(Node.Mapping data, long number) {
    String key = EntityKeys.TITLE.name();
    Optional<Node.Scalar> title =
        data.scalar(key).filter(scalar -> scalar.text().indexOf('#') >= 0);
    if (title.isEmpty()) {
      return data;
    }
    String text = title.get().text().replace("#", Long.toString(number));
    SequencedMap<String, Node.Entry> entries = new LinkedHashMap<>(data.entries());
    Node numbered = Node.Scalar.quoted(title.get().spot(), text);
    entries.put(key, new Node.Entry(entries.get(key).keySpot(), numbered));
    return new Node.Mapping(data.spot(), entries);
  }

  private void one(String local, String kind, Node.Mapping data, List<String> owners, Spot at) {
    String name = owners.isEmpty() ? local : owners.getFirst() + "_" + local;
    if (all.size() == MOST_ENTITIES) {
      full = true;
      problems.add(
          at,
          "here there are too many entities",
          "at most " + MOST_ENTITIES + ", parts and copies included");
      return;
    }
    SequencedMap<String, Node.Entry> rest = new LinkedHashMap<>(data.entries());
    Node.Entry parts = rest.remove(EntityKeys.PARTS);
    rest.remove(EntityKeys.COPIES.name());
    Raw first =
        all.putIfAbsent(name, new Raw(name, local, kind, owners, new Node.Mapping(at, rest), at));
    if (first != null) {
      problems.add(
          at,
          "two entities are called '" + name + "'",
          "rename one; the first is at " + first.spot());
      return;
    }
    if (parts != null) {
      parts(name, parts, owners);
    }
  }

  private void parts(String name, Node.Entry parts, List<String> owners) {
    if (!(parts.value() instanceof Node.Mapping mapping)) {
      problems.add(
          parts.value().spot(),
          parts.value().called() + " stands here",
          "write a table of parts, each with what it is");
      return;
    }
    if (owners.size() == DEEPEST_PARTS) {
      problems.add(
          parts.keySpot(),
          "parts are nested too deep here",
          "at most " + DEEPEST_PARTS + " levels; does a kind have itself as a part?");
      return;
    }
    List<String> within = new ArrayList<>(owners.size() + 1);
    within.add(name);
    within.addAll(owners);
    mapping.entries().forEach((local, entry) -> entity(local, entry, within));
  }
}
