package dramaturg.world.state;

import dramaturg.kernel.fact.EntityId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/// The state at one moment: entities and their components, the fold of the facts so far. It is read by everybody and
/// written only through an [Edit], which only facts are given. It does not know what time it is.
public final class World {
  /// How many entities a world may hold.
  public static final int MAX_ENTITIES = 4_000_000;

  /// How deep places may lie in one another.
  public static final int MAX_PLACE_DEPTH = 32;

  private final Kinds kinds;
  private final List<EntityId> ids;
  private final Map<String, EntityId> opening;
  private final Map<String, EntityId> created;
  private Column[] columns;
  private final Contents contents;
  private final int[] latest = new int[Reads.GROUPS];
  private final Notes notes = new Notes();
  private boolean noting;
  private boolean opened;

  /// An empty world, to be filled by the opening.
  public World(Kinds kinds) {
    this(
        kinds,
        new ArrayList<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new Column[0],
        new Contents());
  }

  private World(
      Kinds kinds,
      List<EntityId> ids,
      Map<String, EntityId> opening,
      Map<String, EntityId> created,
      Column[] columns,
      Contents contents) {
    this.kinds = kinds;
    this.ids = ids;
    this.opening = opening;
    this.created = created;
    this.columns = columns;
    this.contents = contents;
  }

  public Kinds kinds() {
    return kinds;
  }

  /// How many entities there are, including those destroyed.
  public int size() {
    if (noting) notes.cell(Identity.IDENTITY.slot(), Notes.PRESENT);
    return ids.size();
  }

  /// The entity with this index, 0 to `size() - 1`.
  public EntityId entity(int index) {
    return ids.get(index);
  }

  /// The entity of this name.
  ///
  /// @throws NoSuchElementException if there is none
  public EntityId entity(String name) {
    return find(name).orElseThrow(() -> new NoSuchElementException("no entity is called " + name));
  }

  public Optional<EntityId> find(String name) {
    EntityId found = opening.get(name);
    if (found == null) found = created.get(name);
    if (found == null && noting) notes.cell(Identity.IDENTITY.slot(), Notes.PRESENT);
    return Optional.ofNullable(found);
  }

  /// What `component` says of the entity.
  ///
  /// @throws NoSuchElementException if it has no such component
  public <T> T of(EntityId id, Component<T> component) {
    Object value = raw(id, component);
    if (value == null) throw new NoSuchElementException(id.name() + " has no " + component);
    return component.type().cast(value);
  }

  public <T> Optional<T> find(EntityId id, Component<T> component) {
    return Optional.ofNullable(component.type().cast(raw(id, component)));
  }

  public <T> T or(EntityId id, Component<T> component, T otherwise) {
    Object value = raw(id, component);
    return value == null ? otherwise : component.type().cast(value);
  }

  public boolean has(EntityId id, Component<?> component) {
    int slot = component.slot();
    if (noting) notes.whether(slot, id.index());
    return slot < columns.length && columns[slot] != null && columns[slot].at(id.index()) != null;
  }

  /// The chronicle entry that last wrote this component of the entity; 0, the opening, where nothing has since.
  public int origin(EntityId id, Component<?> component) {
    int slot = component.slot();
    if (noting) notes.cell(slot, id.index());
    return slot < columns.length && columns[slot] != null ? columns[slot].origin(id.index()) : 0;
  }

  /// Every entity that has the component, by index. It stays as it is when the world changes.
  public List<EntityId> all(Component<?> component) {
    int slot = component.slot();
    if (noting) notes.cell(slot, Notes.PRESENT);
    return slot < columns.length && columns[slot] != null ? columns[slot].present(ids) : List.of();
  }

  /// Every entity of which the component says exactly this, by index. Quick for components that seldom change: the
  /// first to ask after a change pays for all.
  public <T> List<EntityId> all(Component<T> component, T value) {
    int slot = component.slot();
    if (noting) notes.cell(slot, Notes.EVERY);
    return slot < columns.length && columns[slot] != null
        ? columns[slot].holders(value, ids)
        : List.of();
  }

  /// What lies directly in the container, in the order in which it came there.
  public List<EntityId> contents(EntityId container) {
    if (noting) notes.contents(container.index());
    return contents.of(container.index(), ids);
  }

  /// A name that no entity has yet: this one with the first number that is free.
  public String unused(String name) {
    int number = 1;
    while (find(name + "_" + number).isPresent()) number++;
    return name + "_" + number;
  }

  /// Everything that lies in the container, at any depth; a container stands before its contents.
  public List<EntityId> everythingIn(EntityId container) {
    var found = new ArrayList<EntityId>();
    gather(container, found);
    return found;
  }

  private void gather(EntityId container, List<EntityId> found) {
    for (EntityId inner : contents(container)) {
      found.add(inner);
      gather(inner, found);
    }
  }

  /// Where the entity is, innermost place first: a room, its vessel, the system. Empty for what is nowhere.
  public List<EntityId> placeOf(EntityId id) {
    var path = new ArrayList<EntityId>(4);
    for (EntityId at = id; raw(at, Location.LOCATION) instanceof Location(EntityId container); ) {
      path.add(container);
      checkDepth(id, path.size());
      at = container;
    }
    return path;
  }

  /// Whether the entity is the container or lies in it, at any depth.
  public boolean within(EntityId id, EntityId container) {
    if (id.equals(container)) return true;
    EntityId at = id;
    for (int depth = 1; raw(at, Location.LOCATION) instanceof Location(EntityId place); depth++) {
      if (place.equals(container)) return true;
      checkDepth(id, depth);
      at = place;
    }
    return false;
  }

  private static void checkDepth(EntityId id, int depth) {
    if (depth > MAX_PLACE_DEPTH) throw new IllegalStateException(id.name() + " lies in itself");
  }

  /// The nearest place around the entity that has the component: its vessel, its system.
  public Optional<EntityId> around(EntityId id, Component<?> component) {
    EntityId at = id;
    for (int depth = 1; raw(at, Location.LOCATION) instanceof Location(EntityId place); depth++) {
      if (has(place, component)) return Optional.of(place);
      checkDepth(id, depth);
      at = place;
    }
    return Optional.empty();
  }

  /// Whether the entity is of this kind or of one that descends from it.
  public boolean isA(EntityId id, String kind) {
    return kinds.isA(of(id, Identity.IDENTITY).kind(), kind);
  }

  /// Works something out, and notes what it reads of this world.
  public Reads reading(Runnable work) {
    if (noting) throw new IllegalStateException("what is read is being noted already");
    noting = true;
    try {
      work.run();
    } finally {
      noting = false;
    }
    return notes.taken();
  }

  /// The last entry that wrote anything.
  public int latest() {
    int last = 0;
    for (int entry : latest) last = Math.max(last, entry);
    return last;
  }

  /// What this world has been through since an entry, as it stands now.
  public Changes since(int entry) {
    return new Changes(columns, contents, entry, groupsAfter(entry));
  }

  private long groupsAfter(int entry) {
    long groups = 0;
    for (int group = 0; group < latest.length; group++)
      if (latest[group] > entry) groups |= Reads.group(group);
    return groups;
  }

  /// An independent world, equal to this one. Costs next to nothing: both share their columns until one writes.
  public World copy() {
    opened = true;
    var copied = new Column[columns.length];
    for (int slot = 0; slot < columns.length; slot++)
      if (columns[slot] != null) copied[slot] = columns[slot].copy();
    var copy =
        new World(
            kinds,
            new ArrayList<>(ids),
            opening,
            new LinkedHashMap<>(created),
            copied,
            contents.copy());
    copy.opened = true;
    System.arraycopy(latest, 0, copy.latest, 0, latest.length);
    return copy;
  }

  private Object raw(EntityId id, Component<?> component) {
    int slot = component.slot();
    if (noting) notes.cell(slot, id.index());
    return slot < columns.length && columns[slot] != null ? columns[slot].at(id.index()) : null;
  }

  EntityId create(String name, String kind, String label, int entry) {
    if (find(name).isPresent())
      throw new IllegalStateException("there is already an entity called " + name);
    if (ids.size() >= MAX_ENTITIES)
      throw new IllegalStateException("more than " + MAX_ENTITIES + " entities");
    var id = new EntityId(ids.size(), name);
    ids.add(id);
    (opened ? created : opening).put(name, id);
    write(id, Identity.IDENTITY, new Identity(kind, label), entry);
    return id;
  }

  <T> void write(EntityId id, Component<T> component, T value, int entry) {
    if (component.type() == Location.class) move(id, value, entry);
    column(component, entry).put(id.index(), value, entry);
    for (Component<?> aspect : component.aspects()) reflect(id, aspect, value, entry);
  }

  /// Writes an aspect if it says something else now.
  private void reflect(EntityId id, Component<?> aspect, Object value, int entry) {
    Object part = value == null ? null : aspect.of(value);
    int slot = aspect.slot();
    boolean known = slot < columns.length && columns[slot] != null;
    Object before = known ? columns[slot].at(id.index()) : null;
    if (!Objects.equals(before, part)) column(aspect, entry).put(id.index(), part, entry);
  }

  /// The column of a component, to be written to.
  private Column column(Component<?> component, int entry) {
    int slot = component.slot();
    if (slot >= columns.length) columns = Arrays.copyOf(columns, slot + 8);
    if (columns[slot] == null) columns[slot] = new Column();
    int group = slot % Reads.GROUPS;
    latest[group] = Math.max(latest[group], entry);
    return columns[slot];
  }

  private void move(EntityId id, Object to, int entry) {
    if (raw(id, Location.LOCATION) instanceof Location(EntityId before))
      contents.remove(before.index(), id.index(), entry);
    if (to instanceof Location(EntityId container))
      contents.add(container.index(), id.index(), entry);
  }
}
