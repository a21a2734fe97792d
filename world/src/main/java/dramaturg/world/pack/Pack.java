package dramaturg.world.pack;

import dramaturg.kernel.data.JsonText;
import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.pack.source.SourceText;
import dramaturg.world.pack.variant.Absent;
import dramaturg.world.state.Kinds;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// One world and its story, loaded and checked: what a telling begins with. Immutable, and free of any folder: what it
/// was read from may be gone. It does not know whether a variant was merged in.
public final class Pack {
  private final PackData data;
  private final Header header;
  private final Kinds kinds;
  private final List<Definition> definitions;
  private final SequencedMap<String, Integer> byName = new LinkedHashMap<>();
  private final Templates templates;
  private final List<MindSource> minds;
  private final SequencedMap<String, MindSource> inborn;

  /// What `pack.yaml` says.
  record Header(
      String name,
      String title,
      String about,
      long seed,
      long horizonMillis,
      List<End> ends,
      List<Excuse> excuses) {}

  Pack(
      PackData data,
      Header header,
      Kinds kinds,
      List<Definition> definitions,
      Templates templates,
      List<MindSource> minds,
      SequencedMap<String, MindSource> inborn) {
    this.data = data;
    this.header = header;
    this.kinds = kinds;
    this.definitions = definitions;
    this.templates = templates;
    this.minds = minds;
    this.inborn = inborn;
    definitions.forEach(definition -> byName.put(definition.id().name(), definition.id().index()));
  }

  /// Reads the merged pack that a chronicle's header carries; the inverse of [#json].
  ///
  /// @throws dramaturg.kernel.data.BadInput if it is none, or not one that this vocabulary can read
  public static Pack of(String json, Vocabulary vocabulary) {
    Problems problems = new Problems();
    Optional<Pack> pack = Check.pack(PackData.ofJson("merged pack", json), vocabulary, problems);
    problems.throwIfAny();
    return pack.orElseThrow();
  }

  /// Its name: a-z, 0-9, `-` and `_`.
  public String name() {
    return header.name();
  }

  /// Its title for people.
  public String title() {
    return header.title();
  }

  /// What it is, in a few sentences; empty if nothing was written.
  public String about() {
    return header.about();
  }

  /// The seed of the telling that it is known for.
  public long seed() {
    return header.seed();
  }

  /// How long a telling runs at most.
  public long horizonMillis() {
    return header.horizonMillis();
  }

  /// Conditions that end a telling earlier, in the order of writing; maybe none.
  public List<End> ends() {
    return header.ends();
  }

  /// Findings of lint that are meant to be so.
  public List<Excuse> excuses() {
    return header.excuses();
  }

  /// Each kind's descent.
  public Kinds kinds() {
    return kinds;
  }

  /// Every entity at the opening. An entity's index is its place here; a whole comes before its parts.
  public List<Definition> definitions() {
    return definitions;
  }

  /// What a variant took away of what the pack has without it.
  public List<Absent> absent() {
    return Absent.of(data);
  }

  /// The entity of this name.
  public Optional<Definition> definition(String name) {
    return Optional.ofNullable(byName.get(name)).map(definitions::get);
  }

  /// What the pack says about an entity that comes into being during a run, by its kind alone. A value is missing only
  /// if nothing in the pack named the kind as one that comes into being.
  ///
  /// @throws IllegalArgumentException if there is no such kind
  public Definition born(EntityId id, String kind, Optional<EntityId> in, String title) {
    return templates.whole(id, kind, in, title);
  }

  /// What comes into being with something of this kind during a run: itself and its parts, a whole before its parts;
  /// none if it has no parts, or nothing in the pack named the kind as one that comes into being.
  public List<Templates.Part> parts(String kind) {
    return templates.parts(kind);
  }

  /// What the pack says about one of [#parts] when it comes into being during a run.
  ///
  /// @param find the entities that there are by name, the part and all others of the whole among them
  public Definition born(
      Templates.Part part, EntityId whole, Function<String, Optional<EntityId>> find) {
    return templates.part(part, whole, find);
  }

  /// The minds at the opening, in the order of their owners.
  public List<MindSource> minds() {
    return minds;
  }

  /// The minds of what may come into being during a run, by the names under which the pack tells of it: a kind, or a
  /// part of one as [Templates.Part#told] has it.
  public SequencedMap<String, MindSource> inborn() {
    return Collections.unmodifiableSequencedMap(inborn);
  }

  /// The plan file of this path, such as `habits/guard.asl`, as a variant left it; for `include`.
  public Optional<SourceText> program(String path) {
    return Optional.ofNullable(data.programs().get(path));
  }

  /// What the story's files say, as they were written.
  public Node.Mapping story() {
    return data.section("story");
  }

  /// What the files of words say, as they were written.
  public Node.Mapping words() {
    return data.section("words");
  }

  /// The whole pack, variant merged in, as one line of JSON for a chronicle's header; [#of] reads it.
  public String json() {
    return data.json();
  }

  /// The tree that was checked, for lint and editors.
  public PackData data() {
    return data;
  }

  @Override
  public String toString() {
    return "pack " + name() + " (" + JsonText.of(data.section("pack")) + ")";
  }
}
