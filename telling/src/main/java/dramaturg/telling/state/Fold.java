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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The state of a telling's world after any of its entries: the opening, and every fact up to there applied again. It
/// costs as much as the facts that lie between that entry and the nearest one asked for before it.
///
/// One thread at a time. The chronicle may grow.
public final class Fold implements StateAt, Ways {
  /// So many states are remembered.
  private static final int MOST_KEPT = 32;

  /// So far apart.
  private static final int APART = 500;

  private static final double MICROS_PER_MILLI = 1_000;
  private static final double MILLIS_PER_HOUR = 3_600_000;

  private final Chronicle chronicle;
  private final Births births;
  private final Map<String, FactType> types = new LinkedHashMap<>();
  private final TreeMap<Integer, World> kept = new TreeMap<>();
  private final Convictions convictions;
  private final Mechanics mechanics;
  private Reached last;

  /// The world right after an entry.
  private record Reached(int entry, World world) {}

  public Fold(Curtain curtain, Pack pack, Mechanics mechanics, Chronicle chronicle) {
    this.chronicle = chronicle;
    this.mechanics = mechanics;
    this.births = new Births(pack, mechanics);
    FactTypes.all().forEach(type -> types.put(type.name(), type));
    kept.put(-1, curtain.opened());
    last = new Reached(-1, kept.get(-1));
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

  /// The same, but not to be changed by anybody. The last one is the nearest to begin from when entries are asked for
  /// in their order.
  private World reached(int entry) {
    if (last.entry() == entry) return last.world();
    Map.Entry<Integer, World> before = kept.floorEntry(entry);
    boolean onward = last.entry() < entry && last.entry() > before.getKey();
    World world = (onward ? last.world() : before.getValue()).copy();
    for (int id = (onward ? last.entry() : before.getKey()) + 1; id <= entry; id++) {
      fact(chronicle.fact(id)).applyTo(new Edit(world, id, chronicle.at(id), births));
    }
    last = new Reached(entry, world);
    if (kept.size() <= MOST_KEPT && entry - before.getKey() > APART) kept.put(entry, world);
    return world;
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
