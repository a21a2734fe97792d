package dramaturg.world.mechanics;

import dramaturg.kernel.chronicle.Header;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.stage.Curtain;
import dramaturg.world.stage.Mechanics;
import dramaturg.world.stage.StageManager;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A few lines of a pack, opened with all laws, to see what follows from a fact. It checks nothing by itself.
public final class Trial {
  private final StageManager stage;

  private Trial(StageManager stage) {
    this.stage = stage;
  }

  /// @param world the entities and kinds, as in a file of `world/`
  public static Trial of(String world) {
    return of(world, 1, Map.of());
  }

  /// @param minds the plans of each program, by name
  public static Trial of(String world, long seed, Map<String, String> minds) {
    Mechanics mechanics = Laws.mechanics();
    var texts = new LinkedHashMap<String, String>();
    texts.put("pack.yaml", "name: trial\ntitle: Trial\nseed: 1\nhorizon: 1000 y\n");
    texts.put("world/all.yaml", world);
    minds.forEach((name, plans) -> texts.put("minds/" + name + ".asl", plans));
    Pack pack = PackSource.of(texts).pack(new Vocabulary(mechanics.settings()));
    var fields = new LinkedHashMap<String, String>();
    fields.put("pack", pack.name());
    return new Trial(Curtain.of(pack, mechanics).raise(seed, Header.of(fields)));
  }

  public World world() {
    return stage.world();
  }

  public StageManager stage() {
    return stage;
  }

  public EntityId id(String name) {
    return world().entity(name);
  }

  public <T> T of(String name, Component<T> component) {
    return world().of(id(name), component);
  }

  /// Changes the world as no fact would, before anything has happened.
  public <T> Trial put(String name, Component<T> component, T value) {
    new Edit(world(), 0, stage.now()).put(id(name), component, value);
    return this;
  }

  /// Lets a fact happen, and all that is due at once.
  public Trial happens(WorldFact fact) {
    stage.intervene(fact, "trial");
    return until(stage.now());
  }

  /// Plays all that is due by then, in milliseconds.
  public Trial until(long millis) {
    while (stage.nextAt() <= millis) stage.step();
    return this;
  }

  /// The facts of this type so far.
  public <T extends Fact> List<T> facts(Class<T> type) {
    var found = new ArrayList<T>();
    for (int id = 0; id < stage.chronicle().size(); id++)
      if (type.isInstance(stage.chronicle().fact(id)))
        found.add(type.cast(stage.chronicle().fact(id)));
    return found;
  }

  /// The whole chronicle, a line for each fact, for when a test fails.
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (int id = 0; id < stage.chronicle().size(); id++)
      text.append(stage.chronicle().at(id))
          .append(' ')
          .append(stage.chronicle().fact(id))
          .append('\n');
    return text.toString();
  }
}
