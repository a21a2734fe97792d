package dramaturg.world.state;

import java.util.concurrent.atomic.AtomicInteger;

/// A kind of thing that can be true of an entity, such as its hull or its course; the name of a column of the
/// [World]. It holds no value itself.
///
/// A component is declared once, as a constant, and its values are immutable records. The slot only says where the
/// column lies in memory: it depends on the order in which classes load and must never leave the process.
///
/// @param <T> the type of the values, an immutable record
public final class Component<T> {
  private static final AtomicInteger SLOTS = new AtomicInteger();

  private final String name;
  private final Class<T> type;
  private final int slot = SLOTS.getAndIncrement();

  private Component(String name, Class<T> type) {
    this.name = name;
    this.type = type;
  }

  /// Declares a component.
  ///
  /// @param name what an author calls it, in lower snake case
  public static <T> Component<T> of(String name, Class<T> type) {
    return new Component<>(name, type);
  }

  public String name() {
    return name;
  }

  public Class<T> type() {
    return type;
  }

  int slot() {
    return slot;
  }

  @Override
  public String toString() {
    return name;
  }
}
