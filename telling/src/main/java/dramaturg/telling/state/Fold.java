package dramaturg.telling.state;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.logic.query.Answers;
import dramaturg.story.facts.StateAt;
import dramaturg.world.mechanics.FactTypes;
import dramaturg.world.pack.Pack;
import dramaturg.world.stage.Births;
import dramaturg.world.stage.Curtain;
import dramaturg.world.stage.Mechanics;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The state of a telling's world after any of its entries: the opening, and every fact up to there applied again. It
/// costs as much as the facts that lie between that entry and the nearest one asked for before it.
///
/// One thread at a time. The chronicle may grow.
public final class Fold implements StateAt {
  /// So many states are remembered.
  private static final int MOST_KEPT = 32;

  private final Chronicle chronicle;
  private final Births births;
  private final Map<String, FactType> types = new LinkedHashMap<>();
  private final TreeMap<Integer, World> kept = new TreeMap<>();
  private final Convictions convictions;

  public Fold(Pack pack, Mechanics mechanics, Chronicle chronicle) {
    this.chronicle = chronicle;
    this.births = new Births(pack, mechanics);
    FactTypes.all().forEach(type -> types.put(type.name(), type));
    kept.put(-1, Curtain.opened(pack, mechanics));
    convictions = new Convictions(chronicle, Curtain.beliefs(pack, mechanics));
  }

  /// What can be asked of any state.
  public static Collection<Relation> all() {
    return Relations.ALL;
  }

  @Override
  public Answers after(int entry) {
    return new Relations(world(entry), convictions, entry);
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
    Map.Entry<Integer, World> before = kept.floorEntry(entry);
    World world = before.getValue().copy();
    for (int id = before.getKey() + 1; id <= entry; id++) {
      fact(chronicle.fact(id)).applyTo(new Edit(world, id, chronicle.at(id), births));
    }
    if (kept.size() <= MOST_KEPT) kept.put(entry, world.copy());
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
