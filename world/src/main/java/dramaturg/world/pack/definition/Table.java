package dramaturg.world.pack.definition;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Typed values under settings, each with the place where it was written. Immutable; it does not know the settings that
/// nobody wrote, but answers for their standard values.
public final class Table {
  record Slot(Setting<?> setting, Object value, Node written) {}

  private final Spot spot;
  private final SequencedMap<String, Slot> slots;

  Table(Spot spot, SequencedMap<String, Slot> slots) {
    this.spot = spot;
    this.slots = new LinkedHashMap<>(slots);
  }

  /// A table in which nothing was written.
  public static Table empty(Spot spot) {
    return new Table(spot, new LinkedHashMap<>());
  }

  /// Every value as an author would write it.
  @Override
  public String toString() {
    return slots.values().stream().map(Table::show).collect(Collectors.joining(", ", "{", "}"));
  }

  private static String show(Slot slot) {
    return slot.setting() + ": " + show(slot.setting(), slot);
  }

  private static <T> String show(Setting<T> setting, Slot slot) {
    return setting.type().show(value(setting, slot));
  }

  /// Where it begins.
  public Spot spot() {
    return spot;
  }

  /// Whether the pack says something for this setting; a standard value does not count.
  public boolean has(Setting<?> setting) {
    return slots.containsKey(setting.name());
  }

  /// What was written, or else the standard value, or else nothing.
  public <T> Optional<T> find(Setting<T> setting) {
    Slot slot = slots.get(setting.name());
    if (slot == null) {
      return setting.standard();
    }
    if (slot.setting() != setting) {
      throw new IllegalArgumentException("asked with another setting of the same name: " + setting);
    }
    return Optional.of(value(setting, slot));
  }

  @SuppressWarnings("unchecked") // the slot was filled by this very setting's type
  private static <T> T value(Setting<T> setting, Slot slot) {
    return (T) slot.value();
  }

  /// What was written, or else the standard value.
  ///
  /// @throws IllegalStateException if there is neither: the mechanic should have made it required or used [#find]
  public <T> T value(Setting<T> setting) {
    return find(setting)
        .orElseThrow(
            () -> new IllegalStateException(spot + ": no value and no standard for " + setting));
  }

  /// Where this setting's value was written, maybe on a kind; where the table begins if it was not.
  public Spot spot(Setting<?> setting) {
    Slot slot = slots.get(setting.name());
    return slot == null ? spot : slot.written().spot();
  }

  /// Where one value of a list was written; where the list begins if there is no such value.
  public Spot spot(Setting<?> setting, int index) {
    Slot slot = slots.get(setting.name());
    return slot != null
            && slot.written() instanceof Node.Sequence(Spot at, List<Node> items)
            && index < items.size()
        ? items.get(index).spot()
        : spot(setting);
  }

  /// The settings that the pack says something for, in the order of writing.
  public List<Setting<?>> written() {
    return slots.values().stream().<Setting<?>>map(Slot::setting).toList();
  }
}
