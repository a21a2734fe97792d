package dramaturg.world.state;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.hive.Linked;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.space.Course;
import java.util.ArrayList;
import java.util.List;

/// The right to change a world on behalf of one entry of the chronicle. Only the stage manager makes one, and only a
/// fact is given it, while it is being applied. It must not be kept.
public final class Edit {
  /// Gives an entity that a fact creates what its kind says of it.
  public interface Birth {
    /// What its kind says of the entity itself.
    void complete(Edit edit, EntityId born);

    /// The same, and the parts of its kind.
    default void bear(Edit edit, EntityId born) {
      complete(edit, born);
    }
  }

  /// What another kind does not change.
  private static final List<Component<?>> STAY =
      List.of(Course.COURSE, Minded.MINDED, Linked.LINKED, Allegiance.ALLEGIANCE);

  private final World world;
  private final int entry;
  private final long now;
  private final Birth birth;

  /// @param entry the chronicle entry that the changes belong to
  /// @param now story time in milliseconds
  /// @param birth completes created entities
  public Edit(World world, int entry, long now, Birth birth) {
    this.world = world;
    this.entry = entry;
    this.now = now;
    this.birth = birth;
  }

  /// An edit whose created entities get nothing that they are not given one by one.
  public Edit(World world, int entry, long now) {
    this(world, entry, now, (edit, born) -> {});
  }

  public World world() {
    return world;
  }

  /// The chronicle entry being applied.
  public int entry() {
    return entry;
  }

  /// When the entry happened, in milliseconds since the opening.
  public long now() {
    return now;
  }

  public <T> Edit put(EntityId id, Component<T> component, T value) {
    world.write(id, component, value, entry);
    return this;
  }

  public Edit remove(EntityId id, Component<?> component) {
    world.write(id, component, null, entry);
    return this;
  }

  /// Puts the entity into the container.
  public Edit move(EntityId id, EntityId container) {
    return put(id, Location.LOCATION, new Location(container));
  }

  /// Adds an entity to the world, somewhere. It has what its kind says of it, and the parts of its kind, at once.
  ///
  /// @param name must not be taken
  /// @param label what people read
  public EntityId create(String name, String kind, String label, EntityId container) {
    EntityId id = world.create(name, kind, label, entry);
    move(id, container);
    birth.bear(this, id);
    return id;
  }

  /// Adds an entity that is nowhere.
  public EntityId create(String name, String kind, String label) {
    EntityId id = world.create(name, kind, label, entry);
    birth.bear(this, id);
    return id;
  }

  /// Adds a part of an entity that is just being created; whoever completes that completes the part.
  public EntityId createPart(String name, String kind, String label, EntityId container) {
    EntityId id = world.create(name, kind, label, entry);
    move(id, container);
    return id;
  }

  /// Makes the entity one of another kind, with what that kind says, without its parts. Where it is and where it goes,
  /// who moves it, what it is linked to and which side it is on stay, and so does whatever the kind does not mention.
  public Edit become(EntityId id, String kind) {
    var kept = new ArrayList<Runnable>();
    for (Component<?> component : STAY) keep(id, component, kept);
    put(id, Identity.IDENTITY, new Identity(kind, world.of(id, Identity.IDENTITY).label()));
    birth.complete(this, id);
    kept.forEach(Runnable::run);
    return this;
  }

  private <T> void keep(EntityId id, Component<T> component, List<Runnable> kept) {
    int origin = world.origin(id, component);
    world
        .find(id, component)
        .ifPresent(before -> kept.add(() -> world.write(id, component, before, origin)));
  }
}
