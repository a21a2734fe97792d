package dramaturg.world.pack;

import dramaturg.kernel.data.MergePatch;
import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.EntityKeys;
import dramaturg.world.pack.definition.RootKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What each kind says once everything that its ancestors say is merged in. An entity or kind overrides key by key,
/// takes away by `null`, and adds to the lists of a mind. It works on trees and knows no types.
final class Inheritance {
  private static final List<String> ADDED_UP =
      List.of(EntityKeys.HABITS.name(), EntityKeys.BELIEFS.name(), EntityKeys.GOALS.name());

  /// So many kinds can stand between a kind and its root.
  static final int DEEPEST = 32;

  private final Node.Mapping kinds;
  private final boolean whole;
  private final Problems problems;
  private final Suggestions suggestions;
  private final SequencedMap<String, String> parents = new LinkedHashMap<>();
  private final SequencedMap<String, Node.Mapping> merged = new LinkedHashMap<>();
  private final SequencedMap<String, Integer> depths = new LinkedHashMap<>();
  private final SequencedSet<String> lost = new LinkedHashSet<>();

  Inheritance(Node.Mapping kinds, boolean whole, Suggestions suggestions, Problems problems) {
    this.kinds = kinds;
    this.whole = whole;
    this.problems = problems;
    this.suggestions = suggestions;
    kinds.entries().forEach(this::check);
    for (String kind : kinds.keys()) {
      follow(kind);
    }
    parents.keySet().removeIf(kind -> !merged.containsKey(kind));
  }

  /// Each kind's parent, for the kinds that descend from a root as they should.
  SequencedMap<String, String> parents() {
    return parents;
  }

  /// Everything that this kind and its ancestors say; nothing for a root; empty if there is no such kind or something
  /// is wrong with its descent, which has been reported.
  Optional<Node.Mapping> of(String kind) {
    return RootKind.named(kind).isPresent()
        ? Optional.of(Node.Mapping.empty(kinds.spot()))
        : Optional.ofNullable(merged.get(kind));
  }

  /// Whether the pack defines a kind of this name that has something wrong with it.
  boolean broken(String kind) {
    return kinds.keys().contains(kind) && !merged.containsKey(kind);
  }

  /// All names of kinds, those of the pack first, in the order of writing.
  List<String> names() {
    return Stream.concat(kinds.keys().stream(), RootKind.words().stream()).toList();
  }

  /// What something of this kind says, its kind's sayings merged in. It begins where its own do.
  Optional<Node.Mapping> merge(String kind, Node.Mapping own) {
    return of(kind).map(inherited -> over(inherited, own));
  }

  /// The kind that something claims to be; reports what is wrong with the claim.
  ///
  /// @param at where to report that there is no claim
  /// @param known ids that the thing may have been meant to be
  Optional<String> kind(String id, Node.Mapping own, Spot at, Supplier<List<String>> known) {
    Optional<Node> is = own.find(EntityKeys.IS.name());
    if (is.isEmpty()) {
      String near =
          suggestions.nearest(id, known).map(k -> " (or did you mean '" + k + "'?)").orElse("");
      problems.add(at, "'" + id + "' has no kind", "add 'is: KIND'" + near);
      return Optional.empty();
    }
    if (!(is.get() instanceof Node.Scalar scalar) || scalar.kind() == Node.Kind.NOTHING) {
      problems.add(
          is.get().spot(), is.get().called() + " stands here", "write the name of one kind");
      return Optional.empty();
    }
    String kind = scalar.text();
    if (RootKind.named(kind).isEmpty() && !kinds.keys().contains(kind)) {
      if (whole) {
        problems.add(
            scalar.spot(),
            "there is no kind '" + kind + "'",
            suggestions.didYouMean(kind, this::names));
      }
      return Optional.empty();
    }
    return Optional.of(kind);
  }

  private void check(String kind, Node.Entry entry) {
    if (!EntityId.isName(kind)) {
      problems.add(entry.keySpot(), "'" + kind + "' is no name for a kind", Expansion.NAME_RULE);
    } else if (RootKind.named(kind).isPresent()) {
      problems.add(
          entry.keySpot(), "'" + kind + "' is a kind of the engine's own", "choose another name");
    } else if (!(entry.value() instanceof Node.Mapping own)) {
      problems.add(
          entry.keySpot(), "the kind '" + kind + "' says nothing", "add 'is: KIND' below it");
    } else {
      kind(kind, own, entry.keySpot(), () -> others(kind))
          .ifPresent(parent -> parents.put(kind, parent));
    }
  }

  private List<String> others(String kind) {
    return kinds.keys().stream().filter(other -> !other.equals(kind)).toList();
  }

  /// Merges a kind's ancestors and then itself, oldest first; a kind in a circle is reported and left out.
  private void follow(String kind) {
    SequencedSet<String> line = new LinkedHashSet<>();
    String at = kind;
    while (parents.containsKey(at) && !merged.containsKey(at) && !lost.contains(at)) {
      if (!line.add(at)) {
        circle(at, line);
        lost.addAll(line);
        return;
      }
      at = parents.get(at);
    }
    if (of(at).isEmpty()) {
      lost.addAll(line);
      return;
    }
    for (String next : line.reversed()) {
      Node.Mapping own = (Node.Mapping) kinds.find(next).orElseThrow();
      if (depth(parents.get(next)) == DEEPEST) {
        problems.add(
            own.spot(), "'" + next + "' descends through too many kinds", "at most " + DEEPEST);
        lost.addAll(line);
        return;
      }
      depths.put(next, depth(parents.get(next)) + 1);
      merged.put(next, over(of(parents.get(next)).orElseThrow(), own));
    }
  }

  private int depth(String kind) {
    return depths.getOrDefault(kind, 0);
  }

  private void circle(String at, SequencedSet<String> line) {
    List<String> circle = line.stream().dropWhile(kind -> !kind.equals(at)).sorted().toList();
    String first = circle.getFirst();
    Node.Mapping own = (Node.Mapping) kinds.find(first).orElseThrow();
    problems.add(
        own.find(EntityKeys.IS.name()).orElse(own).spot(),
        "the kind '" + first + "' descends from itself by way of " + String.join(", ", circle),
        "let one of them descend from another kind or a root: "
            + String.join(", ", RootKind.words()));
  }

  private Node.Mapping over(Node.Mapping inherited, Node.Mapping own) {
    Node.Mapping all = MergePatch.apply(inherited, own, new Absent());
    Node.Mapping result = addUp(inherited, own, all);
    return new Node.Mapping(own.spot(), result.entries());
  }

  /// Mind lists of the inherited and the own, one after the other.
  private static Node.Mapping addUp(Node.Mapping inherited, Node.Mapping own, Node.Mapping all) {
    String mind = EntityKeys.MIND.name();
    Optional<Node.Mapping> theirs = inherited.table(mind);
    Optional<Node.Mapping> ours = own.table(mind);
    if (theirs.isEmpty() || ours.isEmpty()) {
      return all;
    }
    Node.Mapping both = all.table(mind).orElseThrow();
    SequencedMap<String, Node.Entry> sum = new LinkedHashMap<>(both.entries());
    for (String list : ADDED_UP) {
      Optional<Node.Sequence> first = theirs.get().list(list);
      Optional<Node.Sequence> then = ours.get().list(list);
      if (first.isPresent() && then.isPresent()) {
        sum.put(
            list,
            new Node.Entry(
                ours.get().entries().get(list).keySpot(), joined(first.get(), then.get())));
      }
    }
    SequencedMap<String, Node.Entry> result = new LinkedHashMap<>(all.entries());
    result.put(
        mind,
        new Node.Entry(all.entries().get(mind).keySpot(), new Node.Mapping(both.spot(), sum)));
    return new Node.Mapping(all.spot(), result);
  }

  private static Node joined(Node.Sequence first, Node.Sequence then) {
    List<Node> items = new ArrayList<>(first.items());
    then.items().stream()
        .filter(item -> first.items().stream().noneMatch(item::sameAs))
        .forEach(items::add);
    return new Node.Sequence(then.spot(), items);
  }

  private final class Absent implements MergePatch.Watch {
    @Override
    public boolean absent(List<String> path, Spot at) {
      String key = path.getLast();
      problems.add(
          at, "there is no '" + key + "' to take away here", "give it a value, or remove the line");
      return false;
    }
  }
}
