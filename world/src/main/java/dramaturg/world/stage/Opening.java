package dramaturg.world.stage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.List;

/// What mechanics may do before the first fact: give entities their components and set first timers. Everything done
/// here has the opening as its cause.
public final class Opening {
  private final Edit edit;
  private final List<First> timers = new ArrayList<>();
  private String mechanic = "";

  record First(String mechanic, long delayMillis, Timer timer) {}

  Opening(Edit edit) {
    this.edit = edit;
  }

  public World world() {
    return edit.world();
  }

  public <T> void put(EntityId id, Component<T> component, T value) {
    edit.put(id, component, value);
  }

  public void remove(EntityId id, Component<?> component) {
    edit.remove(id, component);
  }

  /// Puts the entity into the container.
  public void move(EntityId id, EntityId container) {
    edit.move(id, container);
  }

  /// Adds an entity that the pack does not name, such as a vessel's unnamed devices.
  public EntityId create(String name, String kind, String label) {
    return edit.create(name, kind, label);
  }

  public void timer(long delayMillis, Timer timer) {
    timers.add(new First(mechanic, delayMillis, timer));
  }

  void speakFor(String name) {
    mechanic = name;
  }

  List<First> timers() {
    return timers;
  }
}
