package dramaturg.world.state;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.space.Course;
import java.util.Optional;

/// The right to change a world on behalf of one entry of the chronicle. Only the stage manager makes one, and only a
/// fact is given it, while it is being applied. It must not be kept.
public final class Edit {
  /// Gives an entity that a fact creates what its kind says of it.
  public interface Birth {
    void complete(Edit edit, EntityId born);
  }

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

  /// Adds an entity to the world, somewhere. It has what its kind says of it at once.
  ///
  /// @param name must not be taken
  /// @param label what people read
  public EntityId create(String name, String kind, String label, EntityId container) {
    EntityId id = world.create(name, kind, label, entry);
    move(id, container);
    birth.complete(this, id);
    return id;
  }

  /// Adds an entity that is nowhere.
  public EntityId create(String name, String kind, String label) {
    EntityId id = world.create(name, kind, label, entry);
    birth.complete(this, id);
    return id;
  }

  /// Makes the entity one of another kind, with what that kind says. Its place and course stay, and so does whatever
  /// the kind does not mention.
  public Edit become(EntityId id, String kind) {
    Optional<Course> course = world.find(id, Course.COURSE);
    int origin = world.origin(id, Course.COURSE);
    put(id, Identity.IDENTITY, new Identity(kind, world.of(id, Identity.IDENTITY).label()));
    birth.complete(this, id);
    course.ifPresent(before -> world.write(id, Course.COURSE, before, origin));
    return this;
  }
}
