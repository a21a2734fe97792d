package dramaturg.world.pack;

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
import dramaturg.world.state.Kinds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a pack says of things that come into being during a run: each kind by itself, and its parts. What
/// minds these have is told by [Pack#inborn].
public final class Templates {
  /// A part of something that comes into being during a run, or the whole itself, as a kind tells it. What it says is
  /// not typed before the whole has a name.
  ///
  /// @param name what follows the name of the whole in its own: `_bridge`; empty for the whole
  /// @param kind its own kind
  /// @param owners the same of what it is a part of, innermost first; none for the whole
  /// @param title its name for people
  /// @param data what its kind and that of the whole say of it
  public record Part(
      String name, String kind, List<String> owners, String title, Node.Mapping data) {
    /// An entity of a whole that is called like its kind.
    static Part of(Expansion.Raw raw, String whole) {
      return new Part(
          raw.name().substring(whole.length()),
          raw.kind(),
          raw.owners().stream().map(owner -> owner.substring(whole.length())).toList(),
          raw.data()
              .scalar(EntityKeys.TITLE.name())
              .map(Node.Scalar::text)
              .orElse(raw.local().replace('_', ' ')),
          raw.data());
    }

    public boolean isWhole() {
      return owners.isEmpty();
    }

    /// Under which name the pack tells of it: the kind of the whole, or `KIND.PART`.
    ///
    /// @param whole the kind of the whole
    public String told(String whole) {
      return isWhole() ? whole : whole + "." + name.substring(1);
    }
  }

  private final Vocabulary vocabulary;
  private final Kinds kinds;
  private final SequencedMap<String, Table> tables;
  private final SequencedMap<String, List<Part>> parts;

  /// @param tables what each kind says by itself
  /// @param parts for each kind that has parts and may come into being the whole and these, a whole before its parts
  Templates(
      Vocabulary vocabulary,
      Kinds kinds,
      SequencedMap<String, Table> tables,
      SequencedMap<String, List<Part>> parts) {
    this.vocabulary = vocabulary;
    this.kinds = kinds;
    this.tables = new LinkedHashMap<>(tables);
    this.parts = new LinkedHashMap<>(parts);
  }

  Definition whole(EntityId id, String kind, Optional<EntityId> in, String title) {
    if (!tables.containsKey(kind)) throw new IllegalArgumentException("no kind '" + kind + "'");
    List<String> lineage = kinds.lineage(kind);
    Table table = tables.get(kind);
    return new Definition(id, lineage, root(kind), in, title, table.spot(), table);
  }

  List<Part> parts(String kind) {
    return parts.getOrDefault(kind, List.of());
  }

  Definition part(Part part, EntityId whole, Function<String, Optional<EntityId>> find) {
    var names = new Scope(whole.name(), part, find, kinds, new Problems());
    Table table = vocabulary.read(part.data(), root(part.kind()), names);
    EntityId id = find.apply(whole.name() + part.name()).orElseThrow();
    Optional<EntityId> in =
        part.data()
            .scalar(EntityKeys.IN.name())
            .flatMap(scalar -> names.entity(scalar.text(), List.of(), scalar.spot()))
            .or(() ->
                part.owners().stream()
                    .findFirst()
                    .flatMap(owner -> find.apply(whole.name() + owner)));
    return new Definition(
        id, kinds.lineage(part.kind()), root(part.kind()), in, part.title(), table.spot(), table);
  }

  private RootKind root(String kind) {
    return RootKind.named(kinds.lineage(kind).getLast()).orElseThrow();
  }

  /// The names that a part knows: of the parts of the same whole first, then outward, then all. That they fit was
  /// checked when the pack was read.
  private record Scope(
      String whole,
      Part part,
      Function<String, Optional<EntityId>> find,
      Kinds kinds,
      Problems problems)
      implements Names {
    @Override
    public Optional<EntityId> entity(String name, List<RootKind> roots, Spot at) {
      return Stream.concat(
              Stream.concat(Stream.of(part.name()), part.owners().stream())
                  .map(owner -> whole + owner + "_" + name),
              Stream.of(name))
          .map(find)
          .flatMap(Optional::stream)
          .findFirst();
    }

    @Override
    public Optional<String> kind(String name, List<RootKind> roots, Spot at) {
      return Optional.of(name);
    }
  }
}
