package dramaturg.world.stage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.body.Impressions;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The mechanics of a run, in the order in which they react to a fact, and which of them judges which action.
public final class Mechanics {
  private final List<Mechanic> all;
  private final Map<String, Mechanic> byName = new LinkedHashMap<>();
  private final Map<Class<?>, Mechanic> byAction = new LinkedHashMap<>();
  private final SequencedMap<String, ActionType> actions = new LinkedHashMap<>();

  /// @throws IllegalArgumentException if two mechanics share a name or an action
  public Mechanics(List<Mechanic> all) {
    this.all = List.copyOf(all);
    for (Mechanic mechanic : all) {
      if (byName.put(mechanic.name(), mechanic) != null)
        throw new IllegalArgumentException("two " + mechanic.name());
      for (Class<? extends Action> action : mechanic.actions()) {
        var type = new ActionType(action);
        if (byAction.put(action, mechanic) != null || actions.put(type.key(), type) != null) {
          throw new IllegalArgumentException("two mechanics judge " + type.key());
        }
      }
    }
  }

  public List<Mechanic> all() {
    return all;
  }

  /// The actions that minds can take, by name and number of arguments: `fire/2`.
  public SequencedMap<String, ActionType> actions() {
    return actions;
  }

  /// The action of this name and number of arguments.
  public Optional<ActionType> action(String name, int arity) {
    return Optional.ofNullable(actions.get(name + "/" + arity));
  }

  Mechanic named(String name) {
    return byName.get(name);
  }

  /// The mechanic that judges the action, if it is one of this world.
  Optional<Mechanic> judging(Action action) {
    return Optional.ofNullable(byAction.get(action.getClass()));
  }

  /// Has every mechanic give an entity its components.
  public void open(EntityId id, Definition definition, Opening opening) {
    for (Mechanic mechanic : all) {
      opening.speakFor(mechanic.name());
      mechanic.open(id, definition, opening);
    }
  }

  /// The settings of all mechanics, in their order.
  public List<Setting<?>> settings() {
    var settings = new ArrayList<Setting<?>>();
    for (Mechanic mechanic : all) settings.addAll(mechanic.settings());
    return settings;
  }

  /// Collects what every mechanic lets the body perceive.
  public void percepts(EntityId body, World world, Impressions into) {
    var percepts = new Percepts(into);
    for (Mechanic mechanic : all)
      if (!into.takenOver()) into.part(world, () -> mechanic.percepts(body, world, percepts));
  }

  /// The names of all mechanics, in order.
  public List<String> names() {
    return new ArrayList<>(byName.keySet());
  }
}
