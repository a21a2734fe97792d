package dramaturg.world.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.engineering.power.Power;
import dramaturg.world.stage.StageManager;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.thought.Acted;
import java.util.ArrayList;
import java.util.List;

/// What must hold of every telling, whatever its world.
final class Invariants {
  private Invariants() {}

  static void check(StageManager stage) {
    causesAreOlder(stage.chronicle());
    timeRunsForward(stage.chronicle());
    theDeadDoNotAct(stage.chronicle());
    nobodyIsInTwoPlaces(stage.world());
    hullsAndPowerAddUp(stage.world());
    nobodyLivesInAWreck(stage.world());
  }

  private static void causesAreOlder(Chronicle chronicle) {
    for (int id = 1; id < chronicle.size(); id++) {
      for (int cause : chronicle.causes(id))
        assertThat(cause).as("a cause of #" + id).isLessThan(id);
    }
  }

  private static void timeRunsForward(Chronicle chronicle) {
    for (int id = 1; id < chronicle.size(); id++) {
      assertThat(chronicle.at(id))
          .as("the time of #" + id)
          .isGreaterThanOrEqualTo(chronicle.at(id - 1));
    }
  }

  private static void theDeadDoNotAct(Chronicle chronicle) {
    List<EntityId> dead = new ArrayList<>();
    for (int id = 0; id < chronicle.size(); id++) {
      switch (chronicle.fact(id)) {
        case Died died -> dead.add(died.person());
        case Acted acted ->
            assertThat(dead).as("#" + id + " " + acted).doesNotContain(acted.mind());
        default -> {}
      }
    }
  }

  private static void nobodyIsInTwoPlaces(World world) {
    for (int index = 0; index < world.size(); index++) {
      EntityId id = world.entity(index);
      int places = 0;
      for (int other = 0; other < world.size(); other++) {
        if (world.contents(world.entity(other)).contains(id)) places++;
      }
      assertThat(places).as("places that hold " + id.name()).isLessThanOrEqualTo(1);
    }
  }

  private static void hullsAndPowerAddUp(World world) {
    for (EntityId id : world.all(Hull.HULL)) {
      Hull hull = world.of(id, Hull.HULL);
      assertThat(hull.points()).as("the hull of " + id.name()).isBetween(0L, hull.max());
      if (hull.state() == Hull.State.DESTROYED || !Power.metered(world, id)) continue;
      assertThat(Power.demand(world, id))
          .as("the power that " + id.name() + " takes")
          .isLessThanOrEqualTo(Power.supply(world, id));
    }
  }

  private static void nobodyLivesInAWreck(World world) {
    for (EntityId body : world.all(Vitals.VITALS)) {
      boolean wreck =
          Vessels.of(world, body).filter(hull -> Vessels.destroyed(world, hull)).isPresent();
      assertThat(wreck && Vitals.alive(world, body)).as(body.name() + " in a wreck").isFalse();
    }
  }
}
