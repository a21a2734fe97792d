package dramaturg.world.stage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import java.util.List;

/// One law of the world, or a few that belong together: it judges actions and timers, reacts to facts, and says what a
/// body perceives of what it governs. It returns rulings and changes nothing; it holds no state of its own, so one
/// instance serves every run.
public interface Mechanic {
  /// Its name: that of its package.
  String name();

  /// What an author may write on an entity or kind for this mechanic.
  default List<Setting<?>> settings() {
    return List.of();
  }

  /// The actions that it judges.
  default List<Class<? extends Action>> actions() {
    return List.of();
  }

  /// The facts that it alone makes; facts that several make are listed by [dramaturg.world.state].
  default List<Class<? extends WorldFact>> facts() {
    return List.of();
  }

  /// Gives an entity of the pack its components and first timers, before the first fact. Called for every entity in
  /// the order of the pack, when all entities exist.
  default void open(EntityId id, Definition definition, Opening opening) {}

  /// Judges one of [#actions()].
  default Ruling judge(Action action, Moment moment) {
    throw new IllegalStateException(name() + " judges no " + action);
  }

  /// Judges a timer that it set.
  default Ruling due(Timer timer, Moment moment) {
    throw new IllegalStateException(name() + " set no " + timer);
  }

  /// What follows from a fact that has just been applied; [Moment#entry()] is its entry. Called for every fact, its
  /// own included, so it must answer quickly where it has nothing to say.
  default Ruling react(WorldFact fact, Moment moment) {
    return Ruling.nothing();
  }

  /// What the body can perceive, as lasting percepts, of what this mechanic governs. Called when something that the
  /// body could perceive has happened; what is no longer said is no longer perceived.
  default void percepts(EntityId body, World world, Percepts out) {}
}
