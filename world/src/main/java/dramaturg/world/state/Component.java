package dramaturg.world.state;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A kind of thing that can be true of an entity, such as its hull or its course; the name of a column of the
/// [World]. It holds no value itself.
///
/// A component is declared once, as a constant, and its values are immutable records. The slot only says where the
/// column lies in memory: it depends on the order in which classes load and must never leave the process.
///
/// An aspect is a component that says a part of what another says, is written with that and never by itself. Whoever
/// reads the aspect need not look again when only the rest has changed.
///
/// @param <T> the type of the values, an immutable record; of an aspect what one of its fields may be
public final class Component<T> {
  private static final AtomicInteger SLOTS = new AtomicInteger();

  private final String name;
  private final Class<T> type;
  private final int slot = SLOTS.getAndIncrement();
  private final Function<Object, T> part;
  private final List<Component<?>> aspects = new CopyOnWriteArrayList<>();

  private Component(String name, Class<T> type, Function<Object, T> part) {
    this.name = name;
    this.type = type;
    this.part = part;
  }

  /// Declares a component.
  ///
  /// @param name what an author calls it, in lower snake case
  public static <T> Component<T> of(String name, Class<T> type) {
    return new Component<>(name, type, type::cast);
  }

  /// Declares an aspect of this component; next to it, before any world is written to.
  ///
  /// @param part what the aspect says, of a value of this component
  public <A> Component<A> aspect(String aspectName, Class<A> aspectType, Function<T, A> part) {
    var aspect =
        new Component<>(aspectName, aspectType, value -> part.apply(this.type.cast(value)));
    aspects.add(aspect);
    return aspect;
  }

  List<Component<?>> aspects() {
    return aspects;
  }

  /// What this aspect says where the component that it belongs to has this value.
  T of(Object value) {
    return part.apply(value);
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
