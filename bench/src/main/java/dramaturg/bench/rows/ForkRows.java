package dramaturg.bench.rows;

import dramaturg.bench.Round;
import dramaturg.bench.Row;
import dramaturg.bench.Scale;
import dramaturg.bench.Side;
import dramaturg.bench.Unit;
import dramaturg.kernel.chronicle.Fingerprints;
import dramaturg.kernel.chronicle.Header;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.stage.Curtain;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Mechanics;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Ruling;
import dramaturg.world.stage.StageManager;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import java.util.List;
import java.util.Map;

/// k5: forks of a run. A hundred thousand people wander through a hundred rooms, each with dice and a timer.
final class ForkRows {
  private static final int ROOMS = 100;
  private static final int WALKERS = 100_000 - ROOMS - 1;
  private static final int STEPS_BEFORE = 20_000;
  private static final int STEPS_AFTER = 100;
  private static final String PACK =
      """
      {"pack": {"name": "fork", "title": "Fork", "seed": 1, "horizon": "1 d"}, "kinds": {}, "story": {}, "words": {},
       "entities": {"house": {"is": "place"}, "room": {"is": "place", "in": "house", "copies": %d},
                    "walker": {"is": "person", "in": "room_1", "copies": %d}}}\
      """
          .formatted(ROOMS, WALKERS);

  private ForkRows() {}

  static List<Row> all() {
    return List.of(
        Row.alone(
            "k5",
            "fork of a run of 10^5 entities, 10^5 pending items and as many dice; then 100 events in each of the two",
            Unit.millis(),
            ForkRows::check,
            new Side("StageManager.copy", ForkRows::forks)));
  }

  private record Wander(EntityId who) implements Timer {}

  private record Wandered(EntityId who, EntityId room) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.move(who, room);
    }

    @Override
    public Audience audience(World world) {
      return Audience.nobody();
    }
  }

  private static final class Wandering implements Mechanic {
    @Override
    public String name() {
      return "wandering";
    }

    @Override
    public List<Class<? extends WorldFact>> facts() {
      return List.of(Wandered.class);
    }

    @Override
    public void open(EntityId id, Definition definition, Opening opening) {
      if (definition.isA("person")) {
        opening.timer(id.index() % 1000, new Wander(id));
      }
    }

    @Override
    public Ruling due(Timer timer, Moment moment) {
      Wander wander = (Wander) timer;
      var die = moment.die("wander", wander.who());
      EntityId room = moment.world().entity("room_" + die.between(1, ROOMS));
      return Ruling.happens(new Wandered(wander.who(), room)).then(die.between(1, 60_000), wander);
    }
  }

  private static StageManager opened() {
    var mechanics = new Mechanics(List.of(new Wandering()));
    Pack pack = Pack.of(PACK, new Vocabulary(mechanics.settings()));
    return Curtain.of(pack, mechanics).raise(1, Header.of(Map.of("pack", "fork")));
  }

  private static void steps(StageManager stage, int count) {
    for (int i = 0; i < count; i++) {
      stage.step();
    }
  }

  private static Round forks(Scale scale) {
    int count =
        switch (scale) {
          case QUICK -> 20;
          case FULL -> 100;
        };
    StageManager stage = opened();
    steps(stage, WALKERS + STEPS_BEFORE);
    return () -> {
      for (int i = 0; i < count; i++) {
        StageManager fork = stage.copy();
        steps(fork, STEPS_AFTER);
        steps(stage, STEPS_AFTER);
      }
      return count;
    };
  }

  private static void check() {
    StageManager whole = opened();
    StageManager stage = opened();
    for (int round = 0; round < 4; round++) {
      StageManager fork = stage.copy();
      for (StageManager each : List.of(whole, stage, fork)) {
        steps(each, WALKERS);
      }
      Fingerprints right = Fingerprints.of(whole.chronicle());
      if (!right.equals(Fingerprints.of(stage.chronicle()))
          || !right.equals(Fingerprints.of(fork.chronicle()))) {
        throw new AssertionError("a forked run or its fork differs from one that was left alone");
      }
    }
    if (stage.world().size() != ROOMS + WALKERS + 1) {
      throw new AssertionError(stage.world().size() + " entities");
    }
  }
}
