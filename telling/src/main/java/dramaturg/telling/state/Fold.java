package dramaturg.telling.state;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.logic.query.Answers;
import dramaturg.story.facts.StateAt;
import dramaturg.story.plot.Ways;
import dramaturg.world.mechanics.FactTypes;
import dramaturg.world.mechanics.motion.helm.Drive;
import dramaturg.world.pack.Pack;
import dramaturg.world.stage.Births;
import dramaturg.world.stage.Curtain;
import dramaturg.world.stage.Mechanics;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Star;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;

/// The state of a telling's world after any of its entries: the opening, and every fact up to there applied again. It
/// remembers the states that were asked for last and, on the way to them, one every so many entries; a state costs as
/// much as the facts that lie between its entry and the nearest remembered one before it.
///
/// One thread at a time. The chronicle may grow.
public final class Fold implements StateAt, Ways {
  /// So many of the states that were asked for are remembered.
  private static final int MOST_ASKED = 128;

  /// So many of those on the way are.
  private static final int MOST_MARKS = 128;

  /// So far apart are those on the way, at first; as often as there are too many of them it is twice as far.
  private static final int APART = 256;

  private static final double MICROS_PER_MILLI = 1_000;
  private static final double MILLIS_PER_HOUR = 3_600_000;

  private final Chronicle chronicle;
  private final Births births;
  private final Map<String, FactType> types = new LinkedHashMap<>();
  private final TreeMap<Integer, World> marks = new TreeMap<>();
  private final TreeMap<Integer, World> asked = new TreeMap<>();
  private final SequencedSet<Integer> order = new LinkedHashSet<>();
  private final Convictions convictions;
  private final Mechanics mechanics;
  private int apart = APART;

  public Fold(Curtain curtain, Pack pack, Mechanics mechanics, Chronicle chronicle) {
    this.chronicle = chronicle;
    this.mechanics = mechanics;
    this.births = new Births(pack, mechanics);
    FactTypes.all().forEach(type -> types.put(type.name(), type));
    marks.put(-1, curtain.opened());
    convictions = new Convictions(chronicle, curtain.beliefs(), curtain.inbornBeliefs());
  }

  /// What can be asked of any state.
  public static Collection<Relation> all() {
    return Relations.ALL;
  }

  @Override
  public Answers after(int entry) {
    return new Relations(reached(entry), mechanics, convictions, entry);
  }

  /// As the crow flies between two systems, with the fastest drive that there is in the world, broken or not; inside a
  /// system 0.
  @Override
  public long soonestMillis(String from, String to, int entry) {
    World world = reached(entry);
    Optional<EntityId> here = world.find(from).flatMap(id -> Positions.system(world, id));
    Optional<EntityId> there = world.find(to).flatMap(id -> Positions.system(world, id));
    if (here.isEmpty() || there.isEmpty() || here.equals(there)) return 0;
    double milliLightYears =
        world.of(here.get(), Star.STAR).distance(world.of(there.get(), Star.STAR));
    long fastest =
        world.all(Drive.DRIVE).stream()
            .mapToLong(id -> world.of(id, Drive.DRIVE).warp())
            .max()
            .orElse(0);
    return fastest == 0
        ? 0
        : (long) (milliLightYears * MICROS_PER_MILLI * MILLIS_PER_HOUR / fastest);
  }

  @Override
  public Collection<Relation> relations() {
    return all();
  }

  /// The world right after an entry; nobody else has it.
  ///
  /// @param entry -1 for the world before the first
  /// @throws IllegalArgumentException if a fact is not one of this engine's
  public World world(int entry) {
    return reached(entry).copy();
  }

  /// The same, but not to be changed by anybody.
  private World reached(int entry) {
    order.addLast(entry);
    World world = asked.get(entry);
    if (world != null) return world;
    if (order.size() > MOST_ASKED) asked.remove(order.removeFirst());
    Map.Entry<Integer, World> from = marks.floorEntry(entry);
    Map.Entry<Integer, World> nearer = asked.floorEntry(entry);
    if (nearer != null && nearer.getKey() > from.getKey()) from = nearer;
    world = from.getValue().copy();
    for (int id = from.getKey() + 1; id <= entry; id++) {
      fact(chronicle.fact(id)).applyTo(new Edit(world, id, chronicle.at(id), births));
      if (id % apart == 0) mark(id, world);
    }
    asked.put(entry, world);
    return world;
  }

  private void mark(int entry, World world) {
    marks.put(entry, world.copy());
    if (marks.size() <= MOST_MARKS) return;
    apart *= 2;
    marks.keySet().removeIf(at -> at >= 0 && at % apart != 0);
  }

  /// The fact as one that can be applied; facts of a file are records of one.
  private WorldFact fact(Fact fact) {
    if (fact instanceof WorldFact live) return live;
    FactType type = types.get(fact.type().name());
    if (type == null || !type.equals(fact.type())) {
      throw new IllegalArgumentException("this engine has no fact " + fact.type().name());
    }
    var arguments = new java.util.ArrayList<Object>();
    for (int i = 0; i < type.parameters().size(); i++) arguments.add(fact.argument(i));
    return (WorldFact) type.create(arguments);
  }
}
