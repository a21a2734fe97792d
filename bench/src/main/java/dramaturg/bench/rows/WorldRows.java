package dramaturg.bench.rows;

import dramaturg.bench.Group;
import dramaturg.bench.Round;
import dramaturg.bench.Row;
import dramaturg.bench.Scale;
import dramaturg.bench.Side;
import dramaturg.bench.Unit;
import dramaturg.bench.worlds.Fleet;
import dramaturg.bench.worlds.Town;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Struct;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.telling.Telling.Until;
import dramaturg.world.mechanics.sensing.view.Eyes;
import dramaturg.world.mechanics.sensing.view.Prospect;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.space.Sight;
import dramaturg.world.state.thought.Learned;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Generated worlds that strain one thing: who sees whom, and who knows what.
final class WorldRows {
  private static final long DAY_MILLIS = 86_400_000;
  private static final long YEAR_MILLIS = 31_557_600_000L;

  private WorldRows() {}

  static Group group() {
    Row town =
        Row.alone(
            "k7",
            "a town of 1,000 minds who meet, gossip and remember, for 100 years (10 for a look)",
            Unit.perSecond("facts").ofCpu(),
            WorldRows::checkTown,
            new Side(
                "Telling",
                scale -> telling(Town.of(1_000), YEAR_MILLIS * (scale == Scale.QUICK ? 10 : 100))));
    return new Group(
        "world",
        List.of(
            Row.against(
                "fleet",
                "a day of 200 ships that see each other come and go in one system; the peer is 50 such ships, so a"
                    + " ratio of 1 is cost in proportion to what happens",
                Unit.perSecond("facts").ofCpu(),
                WorldRows::checkFleet,
                new Side("200 ships", scale -> telling(Fleet.of(200), DAY_MILLIS)),
                new Side("50 ships", scale -> telling(Fleet.of(50), DAY_MILLIS))),
            town),
        Optional.of(town));
  }

  private static Round telling(Script script, long millis) {
    return () -> told(script, millis).chronicle().size();
  }

  private static Telling told(Script script, long millis) {
    return Telling.begin(script, 1).play(new Until(List.of(), millis));
  }

  /// Sensors must hold what can be seen, pair by pair, without any search for meetings.
  private static void checkFleet() {
    World world = told(Fleet.of(60), DAY_MILLIS / 2).stage().world();
    List<EntityId> ships = world.all(Contacts.CONTACTS);
    List<EntityId> screens = Sight.screens(world, world.entity("sol"));
    int held = 0;
    for (EntityId viewer : ships) {
      Eyes eyes = Eyes.of(world, viewer);
      for (EntityId thing : ships) {
        boolean holds = Contacts.sees(world, viewer, thing);
        if (holds) held++;
        if (holds != new Prospect(world, viewer, eyes, thing, screens).seen(DAY_MILLIS / 2))
          throw new AssertionError(viewer + (holds ? " holds " : " lacks ") + thing);
      }
    }
    if (held < ships.size()) throw new AssertionError("only " + held + " contacts");
  }

  /// Whatever is told of was lived through by somebody before, and everything since the opening has its causes.
  private static void checkTown() {
    Chronicle chronicle = told(Town.of(100), 3 * YEAR_MILLIS).chronicle();
    var lived = new LinkedHashSet<String>();
    int told = 0;
    for (int id = 1; id < chronicle.size(); id++) {
      if (chronicle.at(id) > 0 && chronicle.causeCount(id) == 0)
        throw new AssertionError("nothing led to " + chronicle.fact(id));
      if (!(chronicle.fact(id) instanceof Learned learned)
          || !(learned.content() instanceof Struct belief)
          || !belief.functor().equals("met")) continue;
      String meeting = belief.bare().toString();
      boolean own = belief.arg(0).text().equals(learned.mind().name());
      if (own) lived.add(meeting);
      else if (!lived.contains(meeting)) throw new AssertionError("made up: " + meeting);
      else told++;
    }
    if (told < 100) throw new AssertionError("only " + told + " pieces of gossip");
  }
}
