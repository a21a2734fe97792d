package dramaturg.world.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.world.mechanics.contagion.Cases;
import dramaturg.world.mechanics.engineering.power.Power;
import dramaturg.world.stage.StageManager;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.hive.Following;
import dramaturg.world.state.hive.Linked;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Held;
import dramaturg.world.state.thought.Acted;
import dramaturg.world.state.thought.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What must hold of every telling, whatever its world: of its state at the end of every moment, and of its chronicle.
final class Invariants {
  private static final Package THOUGHT = Acted.class.getPackage();

  private Invariants() {}

  /// Of a world at the end of a moment.
  static void ofMoment(StageManager stage) {
    World world = stage.world();
    nobodyIsInTwoPlaces(world);
    hullsAndPowerAddUp(world);
    bodiesAddUp(world);
    crowdsAddUp(world);
    shieldsAddUp(world, stage.now());
    nothingHoldsFromAWreck(world);
    for (EntityId id : world.all(Linked.LINKED)) Linked.head(world, id);
  }

  static void of(Chronicle chronicle) {
    causesAreOlder(chronicle);
    timeRunsForward(chronicle);
    whatHappensHasACause(chronicle);
    whatIsRefusedWasTried(chronicle);
    theDeadDoNothing(chronicle);
  }

  private static void causesAreOlder(Chronicle chronicle) {
    for (int id = 1; id < chronicle.size(); id++) {
      for (int cause : chronicle.causes(id)) {
        assertThat(cause).as("a cause of #" + id).isLessThan(id);
        assertThat(chronicle.at(cause)).as("when #" + cause).isLessThanOrEqualTo(chronicle.at(id));
      }
    }
  }

  private static void timeRunsForward(Chronicle chronicle) {
    for (int id = 1; id < chronicle.size(); id++) {
      assertThat(chronicle.at(id))
          .as("the time of #" + id)
          .isGreaterThanOrEqualTo(chronicle.at(id - 1));
    }
  }

  /// Only minds begin something with nothing but the opening behind them.
  private static void whatHappensHasACause(Chronicle chronicle) {
    for (int id = 0; id < chronicle.size(); id++) {
      boolean thought = chronicle.fact(id).getClass().getPackage().equals(THOUGHT);
      if (!thought) assertThat(chronicle.causes(id)).as("causes of #" + id).isNotEmpty();
    }
  }

  private static void whatIsRefusedWasTried(Chronicle chronicle) {
    for (int id = 0; id < chronicle.size(); id++) {
      if (!(chronicle.fact(id) instanceof Refused refused)) continue;
      Fact tried = chronicle.fact(chronicle.causes(id)[0]);
      assertThat(tried).as("what #" + id + " refuses").isInstanceOf(Acted.class);
      assertThat(((Acted) tried).deed()).isEqualTo(refused.deed());
    }
  }

  /// A deed of the dead comes to nothing but a refusal. Who was woken or came back as something else is not dead.
  private static void theDeadDoNothing(Chronicle chronicle) {
    var dead = new TreeSet<Integer>();
    for (int id = 0; id < chronicle.size(); id++) {
      Fact fact = chronicle.fact(id);
      boolean deed = !fact.getClass().getPackage().equals(THOUGHT);
      for (int cause : chronicle.causes(id)) {
        if (deed && chronicle.fact(cause) instanceof Acted acted)
          assertThat(dead).as("#" + id + " " + fact).doesNotContain(acted.body().index());
      }
      if (fact instanceof Died died) dead.add(died.person().index());
      if (fact instanceof Cases.Reanimated woken) dead.remove(woken.body().index());
    }
  }

  private static void nobodyIsInTwoPlaces(World world) {
    List<EntityId> inside = new ArrayList<>();
    for (int index = 0; index < world.size(); index++)
      inside.addAll(world.contents(world.entity(index)));
    assertThat(inside).as("all that is in something").doesNotHaveDuplicates();
  }

  private static void hullsAndPowerAddUp(World world) {
    for (EntityId id : world.all(Hull.HULL)) {
      Hull hull = world.of(id, Hull.HULL);
      assertThat(hull.points()).as("the hull of " + id.name()).isBetween(0L, hull.max());
      assertThat(hull.points() == 0)
          .as(id.name() + " has no hull left")
          .isEqualTo(hull.state() == Hull.State.DESTROYED);
      if (hull.state() == Hull.State.DESTROYED || !Power.metered(world, id)) continue;
      assertThat(Power.demand(world, id))
          .as("the power that " + id.name() + " takes")
          .isLessThanOrEqualTo(Power.supply(world, id));
    }
    for (EntityId id : world.all(Device.DEVICE))
      assertThat(world.of(id, Device.DEVICE).condition()).as(id.name()).isBetween(0, 100);
  }

  private static void bodiesAddUp(World world) {
    for (EntityId body : world.all(Vitals.VITALS)) {
      Vitals vitals = world.of(body, Vitals.VITALS);
      assertThat(vitals.health()).as("health of " + body.name()).isBetween(0, vitals.max());
      assertThat(vitals.health() == 0)
          .as(body.name() + " has no health left")
          .isEqualTo(!vitals.alive());
      boolean wreck =
          Vessels.of(world, body).filter(hull -> Vessels.destroyed(world, hull)).isPresent();
      assertThat(wreck && vitals.alive()).as(body.name() + " lives in a wreck").isFalse();
    }
  }

  private static void crowdsAddUp(World world) {
    for (EntityId crowd : world.all(Crowd.CROWD)) {
      long size = world.of(crowd, Crowd.CROWD).size();
      assertThat(size).as("members of " + crowd.name()).isNotNegative();
      var following = world.or(crowd, Following.FOLLOWING, Following.NOBODY).counts();
      assertThat(following.values().stream().mapToLong(Long::longValue).sum())
          .as("members of " + crowd.name() + " who follow others")
          .isLessThanOrEqualTo(size);
    }
  }

  private static void shieldsAddUp(World world, long nowMillis) {
    for (EntityId id : world.all(Shields.SHIELDS)) {
      Shields shields = world.of(id, Shields.SHIELDS);
      assertThat(shields.leftAt(nowMillis)).as(id.name()).isBetween(0L, shields.max());
    }
  }

  private static void nothingHoldsFromAWreck(World world) {
    for (EntityId id : world.all(Held.HELD)) {
      EntityId holder = world.of(id, Held.HELD).by();
      assertThat(Vessels.destroyed(world, holder)).as("what holds " + id.name()).isFalse();
    }
  }
}
