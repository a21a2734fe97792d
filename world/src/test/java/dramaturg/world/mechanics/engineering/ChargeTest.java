package dramaturg.world.mechanics.engineering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.engineering.charge.OverloadEnded;
import dramaturg.world.mechanics.engineering.charge.Overloading;
import dramaturg.world.mechanics.engineering.charge.SelfDestructArmed;
import dramaturg.world.mechanics.engineering.charge.SelfDestructDisarmed;
import dramaturg.world.mechanics.engineering.damage.Blasts;
import dramaturg.world.state.craft.Crippled;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.harm.Exploded;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.harm.Impact;
import dramaturg.world.state.harm.Rammed;
import dramaturg.world.state.harm.RoomHit;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Star;
import dramaturg.world.state.space.Vec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChargeTest {
  private static final String SHIP =
      """
      kinds:
        room: {is: place, room: true}
      entities:
        sol: {is: place}
        ship:
          is: vessel
          in: sol
          hull: 3000 TJ
          parts:
            bridge: {is: room, controls: true}
            cellar: {is: room}
            core: {is: device, function: reactor, power: 10 TW, containment: 60 %, in: cellar}
        near: {is: vessel, in: sol, size: 2 km}
        far: {is: vessel, in: sol, size: 2 km}
        captain: {is: person, in: ship_bridge, mind: {goals: [play]}}
        stoker: {is: person, in: ship_cellar}
      """;

  private static Trial trial(String plans) {
    return Trial.of(SHIP, 1, Map.of("captain", plans))
        .put("sol", Star.STAR, new Star(0, 0))
        .put("ship", Course.COURSE, new Course.Rest(Vec.ZERO))
        .put("near", Course.COURSE, new Course.Rest(new Vec(3, 0)))
        .put("far", Course.COURSE, new Course.Rest(new Vec(3_000, 0)));
  }

  @Test
  void aBlastSpreadsEvenly() {
    assertThat(Blasts.received(0, 100)).isEqualTo(0.5);
    assertThat(Blasts.received(100, 100)).isCloseTo((1 - StrictMath.sqrt(0.5)) / 2, within(1e-12));
    assertThat(Blasts.received(1e9, 100) * 4 * 1e18 / 1e4).isCloseTo(1, within(1e-6));
    assertThat(Blasts.received(1e12, 1)).isPositive();
  }

  @Test
  void anOverloadedReactorTearsAtItsOwnHullMost() {
    Trial trial = trial("+!play <- overload(ship_core).");
    trial.until(69_999);
    assertThat(trial.facts(Overloading.class)).hasSize(1);
    assertThat(trial.facts(Exploded.class)).isEmpty();
    trial.until(70_000);
    EntityId core = trial.id("ship_core");
    assertThat(trial.facts(Exploded.class)).containsExactly(new Exploded(core, 6_000));
    assertThat(trial.facts(Hit.class))
        .contains(new Hit(trial.id("ship"), core, Impact.EXPLOSION, 2_400));
    assertThat(trial.facts(Crippled.class)).as(trial.toString()).hasSize(1);
    assertThat(trial.of("ship", Hull.HULL).points()).isEqualTo(600);
    assertThat(trial.facts(RoomHit.class))
        .contains(new RoomHit(trial.id("ship_cellar"), core, 100));
    assertThat(trial.facts(Died.class)).extracting(d -> d.person().name()).contains("stoker");
    assertThat(trial.facts(Impact.class))
        .extracting(i -> i.target().name())
        .containsExactly("near");
  }

  @Test
  void switchingItOffInTimeSavesIt() {
    Trial trial = trial("+!play <- overload(ship_core); .wait(30000); switch_off(ship_core).");
    trial.until(600_000);
    assertThat(trial.facts(Switched.class)).hasSize(1);
    assertThat(trial.facts(OverloadEnded.class)).hasSize(1);
    assertThat(trial.facts(Exploded.class)).isEmpty();
  }

  @Test
  void aCountdownEndsWithTheShip() {
    Trial trial = trial("+!play <- arm_self_destruct(ship, 90).");
    trial.until(90_000);
    EntityId ship = trial.id("ship");
    assertThat(trial.facts(Exploded.class)).containsExactly(new Exploded(ship, 6_000));
    assertThat(trial.facts(Destroyed.class))
        .containsExactly(new Destroyed(ship, trial.id("captain")));
    assertThat(trial.facts(Died.class)).hasSize(2);
    long expected = (long) (6_000 * Blasts.received(3_000, 1_000));
    assertThat(trial.facts(Impact.class))
        .containsExactly(new Impact(trial.id("near"), ship, Impact.EXPLOSION, expected));
    assertThat(trial.of("near", Hull.HULL).points()).isEqualTo(1_000 - expected);
  }

  @Test
  void aCountdownCanBeStopped() {
    Trial trial =
        trial("+!play <- arm_self_destruct(ship, 90); .wait(80000); disarm_self_destruct(ship).");
    trial.until(600_000);
    assertThat(trial.facts(SelfDestructDisarmed.class)).hasSize(1);
    assertThat(trial.facts(Destroyed.class)).isEmpty();
  }

  @Test
  void anArmedShipThatRamsDoesNotWait() {
    Trial trial = trial("+!play <- true.");
    EntityId ship = trial.id("ship");
    trial.happens(new SelfDestructArmed(ship, trial.id("captain"), 900_000));
    trial.happens(new Rammed(ship, trial.id("near")));
    assertThat(trial.facts(Destroyed.class)).hasSize(1);
    trial.until(1_000_000);
    assertThat(trial.facts(Exploded.class)).hasSize(1);
  }
}
