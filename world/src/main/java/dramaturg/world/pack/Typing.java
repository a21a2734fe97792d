package dramaturg.world.pack;

import static java.util.stream.Collectors.toCollection;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.EntityKeys;
import dramaturg.world.pack.definition.Names;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Table;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.pack.variant.Absent;
import dramaturg.world.state.Kinds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Gives everything that entities and kinds say its type, and every name its entity. A name in a part is looked up
/// among the parts of the same whole first, then outward, then among all.
final class Typing implements Names {
  private final SequencedMap<String, Expansion.Raw> raws;
  private final Inheritance inheritance;
  private final Kinds kinds;
  private final Vocabulary vocabulary;
  private final boolean whole;
  private final Problems problems;
  private final Suggestions suggestions;
  private final SequencedMap<String, EntityId> ids = new LinkedHashMap<>();
  private final SequencedSet<String> born = new LinkedHashSet<>();
  private final SequencedMap<String, Table> inborn = new LinkedHashMap<>();
  private List<String> scope = List.of();
  private final Set<String> takenAway;
  private boolean kindAlone;
  private int away;
  private boolean complete = true;

  Typing(
      SequencedMap<String, Expansion.Raw> raws,
      Inheritance inheritance,
      Vocabulary vocabulary,
      PackData data,
      Suggestions suggestions,
      Problems problems) {
    this.takenAway = Absent.of(data).stream().map(Absent::name).collect(toCollection(TreeSet::new));
    this.raws = raws;
    this.inheritance = inheritance;
    this.kinds = new Kinds(inheritance.parents());
    this.vocabulary = vocabulary;
    this.whole = data.whole();
    this.problems = problems;
    this.suggestions = suggestions;
    raws.keySet().forEach(name -> ids.put(name, new EntityId(ids.size(), name)));
  }

  /// A definition for each entity, in order.
  List<Definition> definitions() {
    List<Definition> definitions = new ArrayList<>(raws.size());
    raws.values().forEach(raw -> definitions.add(definition(raw)));
    circles(definitions);
    return List.copyOf(definitions);
  }

  /// What each kind says by itself. Names of parts have no entity there and are left out; so is what is missing, unless
  /// a definition names the kind as one that comes into being during a run: then it must be complete.
  SequencedMap<String, Table> kindTables() {
    kindAlone = true;
    scope = List.of();
    SequencedMap<String, Table> tables = new LinkedHashMap<>();
    for (String kind : inheritance.names()) {
      if (inheritance.of(kind).isPresent()) {
        complete = born.contains(kind);
        tables.put(kind, vocabulary.read(withoutParts(kind), root(kind), this));
        if (complete) inborn.put(kind, tables.get(kind));
      }
    }
    complete = true;
    kindAlone = false;
    return tables;
  }

  /// Each kind that has parts and that a definition names as one that comes into being, with these. They are typed once
  /// here, under the name of their kind, to find what is wrong with them.
  SequencedMap<String, List<Templates.Part>> parts() {
    SequencedMap<String, List<Templates.Part>> parts = new LinkedHashMap<>();
    var left = new ArrayDeque<>(born);
    while (!left.isEmpty()) {
      String kind = left.poll();
      boolean none = inheritance.of(kind).flatMap(says -> says.table(EntityKeys.PARTS)).isEmpty();
      if (none || parts.containsKey(kind)) continue;
      int before = born.size();
      List<Expansion.Raw> whole = expanded(kind);
      List<Definition> typed = type(whole);
      parts.put(kind, whole.stream().map(raw -> Templates.Part.of(raw, kind)).toList());
      for (int at = 0; at < typed.size(); at++)
        inborn.put(parts.get(kind).get(at).told(kind), typed.get(at).table());
      born.stream().skip(before).forEach(left::add);
    }
    return parts;
  }

  /// What a definition names as something that comes into being and what its parts are, by the names under which the
  /// pack tells of them; after [#kindTables] and [#parts].
  SequencedMap<String, Table> inborn() {
    return inborn;
  }

  private List<Definition> type(List<Expansion.Raw> whole) {
    List<Expansion.Raw> added =
        whole.stream().filter(raw -> raws.putIfAbsent(raw.name(), raw) == null).toList();
    added.forEach(raw -> ids.put(raw.name(), new EntityId(ids.size(), raw.name())));
    List<Definition> typed = whole.stream().map(this::definition).toList();
    added.forEach(raw -> ids.remove(raw.name()));
    added.forEach(raw -> raws.remove(raw.name()));
    return typed;
  }

  private List<Expansion.Raw> expanded(String kind) {
    Node.Mapping says = inheritance.of(kind).orElseThrow();
    var is = Node.Scalar.quoted(says.spot(), kind);
    SequencedMap<String, Node.Entry> own = new LinkedHashMap<>();
    own.put(EntityKeys.IS.name(), new Node.Entry(says.spot(), is));
    String copies = EntityKeys.COPIES.name();
    if (says.find(copies).isPresent())
      own.put(copies, new Node.Entry(says.spot(), Node.Scalar.plain(says.spot(), "null")));
    SequencedMap<String, Node.Entry> whole = new LinkedHashMap<>();
    whole.put(kind, new Node.Entry(says.spot(), new Node.Mapping(says.spot(), own)));
    var expansion = new Expansion(new Node.Mapping(says.spot(), whole), inheritance, this);
    return List.copyOf(expansion.all().values());
  }

  private Node.Mapping withoutParts(String kind) {
    Node.Mapping says = inheritance.of(kind).orElseThrow();
    SequencedMap<String, Node.Entry> entries = new LinkedHashMap<>(says.entries());
    entries.remove(EntityKeys.PARTS);
    return new Node.Mapping(says.spot(), entries);
  }

  private Definition definition(Expansion.Raw raw) {
    scope = Stream.concat(Stream.of(raw.name()), raw.owners().stream()).toList();
    Table table = vocabulary.read(raw.data(), root(raw.kind()), this);
    Optional<EntityId> in = in(raw);
    String title = table.find(EntityKeys.TITLE).orElse(raw.local().replace('_', ' '));
    return new Definition(
        ids.get(raw.name()),
        kinds.lineage(raw.kind()),
        root(raw.kind()),
        in,
        title,
        raw.spot(),
        table);
  }

  private Optional<EntityId> in(Expansion.Raw raw) {
    Optional<Node> written = raw.data().find(EntityKeys.IN.name());
    if (!(written.orElse(null) instanceof Node.Scalar where)) {
      return written.isPresent()
          ? Optional.empty()
          : raw.owners().stream().findFirst().map(ids::get);
    }
    int before = away;
    Optional<EntityId> in = entity(where.text(), List.of(), where.spot());
    if (away > before) {
      problems.add(
          where.spot(),
          "'" + raw.name() + "' lies in '" + where.text() + "', which this variant takes away",
          "take it away as well, or say where it lies");
    }
    return in;
  }

  private RootKind root(String kind) {
    return RootKind.named(kinds.lineage(kind).getLast()).orElseThrow();
  }

  private void circles(List<Definition> definitions) {
    boolean[] sound = new boolean[definitions.size()];
    for (Definition start : definitions) {
      SequencedSet<EntityId> path = new LinkedHashSet<>();
      Optional<EntityId> at = Optional.of(start.id());
      while (at.isPresent() && !sound[at.get().index()] && path.add(at.get())) {
        at = definitions.get(at.get().index()).in();
      }
      if (at.isPresent() && !sound[at.get().index()]) {
        Definition here = definitions.get(at.get().index());
        problems.add(
            here.spot(EntityKeys.IN),
            "'" + here.id() + "' lies in itself",
            "follow its 'in' and break the circle");
      }
      path.forEach(id -> sound[id.index()] = true);
    }
  }

  @Override
  public Problems problems() {
    return problems;
  }

  @Override
  public boolean complete() {
    return complete;
  }

  @Override
  public Optional<EntityId> entity(String name, List<RootKind> roots, Spot at) {
    Optional<EntityId> found = called(name).filter(ids::containsKey).findFirst().map(ids::get);
    if (found.isEmpty() && called(name).anyMatch(takenAway::contains)) {
      away++;
      return Optional.empty();
    }
    if (found.isEmpty()) {
      if (whole && !kindAlone) {
        problems.add(
            at, "there is no entity '" + name + "'", suggestions.didYouMean(name, this::near));
      }
      return Optional.empty();
    }
    RootKind root = root(raws.get(found.get().name()).kind());
    if (!fits(root, roots)) {
      String listed = "a " + RootKind.listed(roots);
      problems.add(
          at,
          "'" + name + "' is a " + root.word() + ", and " + listed + " is expected",
          "name " + listed);
      return Optional.empty();
    }
    return found;
  }

  /// What a name may mean from where we are.
  private Stream<String> called(String name) {
    return Stream.concat(scope.stream().map(owner -> owner + "_" + name), Stream.of(name));
  }

  @Override
  public int away() {
    return away;
  }

  @Override
  public Optional<String> kind(String name, List<RootKind> roots, Spot at) {
    if (inheritance.of(name).isEmpty()) {
      if (whole && !inheritance.broken(name)) {
        problems.add(
            at,
            "there is no kind '" + name + "'",
            suggestions.didYouMean(name, inheritance::names));
      }
      return Optional.empty();
    }
    if (!fits(root(name), roots)) {
      String listed = "a kind of " + RootKind.listed(roots);
      problems.add(
          at,
          "'" + name + "' is a kind of " + root(name).word() + ", and " + listed + " is expected",
          "name " + listed);
      return Optional.empty();
    }
    born.add(name);
    return Optional.of(name);
  }

  private static boolean fits(RootKind root, List<RootKind> roots) {
    return roots.isEmpty() || roots.contains(root);
  }

  /// The names that an author may have meant from where we are: those of parts as they are called here, then all.
  private List<String> near() {
    List<String> near = new ArrayList<>();
    for (String owner : scope) {
      ids.keySet().stream()
          .filter(name -> name.startsWith(owner + "_"))
          .forEach(name -> near.add(name.substring(owner.length() + 1)));
    }
    near.addAll(ids.keySet());
    return near;
  }
}
