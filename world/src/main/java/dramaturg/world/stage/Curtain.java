package dramaturg.world.stage;

import dramaturg.kernel.agenda.Agenda;
import dramaturg.kernel.chronicle.Cause;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Header;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Struct;
import dramaturg.mind.belief.Belief;
import dramaturg.world.body.Bodies;
import dramaturg.world.pack.MindSource;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.thought.Opened;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Raises the curtain: makes the world of a pack as it stands before the first fact, with its minds and first timers.
/// The plans of the pack are read once, however often it is raised. It does not change, and runs may share it.
public final class Curtain {
  private final Pack pack;
  private final Mechanics mechanics;
  private final Cast cast;

  /// Reads the minds of a pack and reports what is wrong with them.
  public Curtain(Pack pack, Mechanics mechanics, Problems problems) {
    this.pack = pack;
    this.mechanics = mechanics;
    this.cast = new Cast(pack, mechanics, problems);
  }

  /// @throws dramaturg.kernel.data.BadInput if a mind cannot be read
  public static Curtain of(Pack pack, Mechanics mechanics) {
    Problems problems = new Problems();
    var curtain = new Curtain(pack, mechanics, problems);
    problems.throwIfAny();
    return curtain;
  }

  /// A run of the pack, ready for its first step.
  ///
  /// @param seed the seed of all dice
  /// @param header goes before the chronicle
  public StageManager raise(long seed, Header header) {
    World world = world();
    var opening = new Opening(new Edit(world, 0, 0));
    var dice = new Dice(seed);
    var bodies = new Bodies(mechanics::percepts);
    cast.assemble(world, dice, bodies);
    var agenda = new Agenda<Item>();
    for (Definition definition : pack.definitions())
      mechanics.open(definition.id(), definition, opening);
    for (Opening.First first : opening.timers()) {
      agenda.put(first.delayMillis(), new Item.Due(first.mechanic(), first.timer(), new int[] {0}));
    }
    embody(world);
    var stage =
        new StageManager(
            mechanics,
            world,
            agenda,
            dice,
            new Chronicle(header),
            new LinkedHashMap<>(),
            bodies,
            new Births(pack, mechanics),
            cast,
            0,
            List.of());
    stage.record(new Opened(pack.name(), seed), Cause.OPENING, Mark.NONE);
    for (EntityId mind : bodies.minds()) stage.schedule(mind, 0);
    return stage;
  }

  /// What each mind of the pack believes at the opening, before its first thought.
  public SequencedMap<String, List<Struct>> beliefs() {
    var bodies = new Bodies(mechanics::percepts);
    cast.assemble(world(), new Dice(0), bodies);
    var beliefs = new LinkedHashMap<String, List<Struct>>();
    for (EntityId mind : bodies.minds())
      beliefs.put(mind.name(), heads(bodies.mind(mind).beliefs()));
    return beliefs;
  }

  /// What each mind of what may come into being believes before its first thought, by the name under which the pack
  /// tells of it.
  public SequencedMap<String, List<Struct>> inbornBeliefs() {
    var beliefs = new LinkedHashMap<String, List<Struct>>();
    cast.inborn().forEach((told, held) -> beliefs.put(told, heads(held)));
    return beliefs;
  }

  private static List<Struct> heads(List<Belief> beliefs) {
    return beliefs.stream().map(belief -> belief.head().bare()).toList();
  }

  /// Whoever has a mind, and no other's moves it, is the body of its own.
  private void embody(World world) {
    for (MindSource source : pack.minds()) {
      EntityId mind = world.entity(source.owner());
      if (!world.has(mind, Minded.MINDED)) {
        new Edit(world, 0, 0).put(mind, Minded.MINDED, new Minded(mind));
      }
    }
  }

  /// The world before the first fact; it holds no thoughts and no timers.
  public World opened() {
    World world = world();
    var opening = new Opening(new Edit(world, 0, 0));
    for (Definition definition : pack.definitions())
      mechanics.open(definition.id(), definition, opening);
    embody(world);
    return world;
  }

  private World world() {
    World world = new World(pack.kinds());
    var edit = new Edit(world, 0, 0);
    for (Definition definition : pack.definitions()) {
      EntityId id = edit.create(definition.id().name(), definition.kind(), definition.title());
      if (!id.equals(definition.id()))
        throw new IllegalStateException(id + " is not " + definition.id());
    }
    for (Definition definition : pack.definitions()) {
      definition.in().ifPresent(container -> edit.move(definition.id(), container));
    }
    return world;
  }
}
