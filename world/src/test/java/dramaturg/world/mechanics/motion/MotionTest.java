package dramaturg.world.mechanics.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.motion.helm.Gravity;
import dramaturg.world.mechanics.motion.helm.Tank;
import dramaturg.world.mechanics.motion.turn.Arrived;
import dramaturg.world.mechanics.motion.turn.CourseSet;
import dramaturg.world.mechanics.motion.turn.Departed;
import dramaturg.world.mechanics.motion.turn.Drifted;
import dramaturg.world.mechanics.motion.turn.FuelRanOut;
import dramaturg.world.mechanics.motion.turn.HidingBegun;
import dramaturg.world.mechanics.motion.turn.Stopped;
import dramaturg.world.mechanics.motion.turn.Undocked;
import dramaturg.world.state.craft.Crippled;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Sight;
import dramaturg.world.state.space.Star;
import dramaturg.world.state.space.Vec;
import dramaturg.world.state.thought.Refused;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotionTest {
  private static final String SPACE =
      """
      kinds:
        bridge: {is: place, room: true, controls: true}
        cabin: {is: place, room: true}
        ship:
          is: vessel
          impulse_speed: 1000 km/s
          warp_speed: 1 ly/h
          parts: {bridge: {is: bridge}, cabin: {is: cabin}}
        planet: {is: place, radius: 6371 km}
      entities:
        sol: {is: place, star_map: [0, 0]}
        vega: {is: place, star_map: [3 ly, 4 ly]}
        home: {is: planet, in: sol, position: [0, 0]}
        hut: {is: place, room: true, in: home}
        ship: {is: ship, in: sol, position: [1_000_000 km, 0]}
        pilot: {is: person, in: ship_bridge, mind: {goals: [fly]}}
        cook: {is: person, in: ship_cabin, mind: {goals: [fly]}}
        rock: {is: body, in: sol, position: [0, 2_000_000 km]}
        port: {is: vessel, in: sol, position: [1_000_000 km, 100_000 km]}
      """;

  private static Trial pilot(String plan, String... more) {
    return Trial.of(SPACE + String.join("", more), 1, Map.of("pilot", "+!fly <- " + plan + "."));
  }

  private static Vec at(Trial trial, String name) {
    return Positions.at(trial.world(), trial.id(name), trial.stage().now()).orElseThrow();
  }

  @Test
  void aShipStopsAtItsStandOffAndGoesRoundWhatIsLarge() {
    Trial trial =
        pilot("set_course(ship, rock); .wait({+arrived(ship, rock)}); set_course(ship, hut)");
    trial.until(2_236_000);
    assertThat(trial.facts(Arrived.class)).hasSize(1);
    assertThat(at(trial, "ship").distance(at(trial, "rock"))).isCloseTo(100.6, within(0.2));
    trial.until(6_000_000);
    assertThat(trial.of("ship", Course.COURSE)).isInstanceOf(Course.Orbit.class);
    assertThat(at(trial, "ship").length()).isCloseTo(7_371, within(1e-3));
  }

  @Test
  void aShipLiesStillWhereAWorldHidesItFromAThing() {
    Trial trial = pilot("lie_behind(ship, home, rock)");
    trial.until(1_100_000);
    Vec behind = new Vec(0, -7_371);
    assertThat(at(trial, "ship").distance(behind)).isCloseTo(0, within(0.01));
    assertThat(trial.of("ship", Course.COURSE)).isInstanceOf(Course.Rest.class);
    assertThat(trial.facts(HidingBegun.class)).hasSize(1);
    assertThat(Sight.clear(trial.world(), trial.id("rock"), trial.id("ship"), 1_100_000)).isFalse();
  }

  @Test
  void nothingSmallHidesAShip() {
    Trial trial = pilot("lie_behind(ship, rock, port)");
    trial.until(1_000);
    assertThat(trial.facts(Refused.class))
        .extracting(Refused::reason)
        .containsExactly("no_such_thing");
  }

  @Test
  void anOrbitTakesAsLongAsKeplersLawSays() {
    Trial trial = Trial.of(SPACE);
    long period = Gravity.periodMillis(trial.world(), trial.id("home"), 6_371 + 400);
    assertThat(period / 60_000.0).isCloseTo(92.5, within(0.3));
  }

  @Test
  void warpTakesDistanceBySpeedAndComesOutShortOfTheDestination() {
    Trial trial =
        pilot("set_course(ship, farm)", "  farm: {is: planet, in: vega, position: [0, 1 AU]}\n");
    trial.until(1_000);
    assertThat(Positions.system(trial.world(), trial.id("ship"))).isEmpty();
    assertThat(trial.facts(CourseSet.class).getFirst().arrivesMillis()).isEqualTo(5 * 3_600_000);
    trial.until(5 * 3_600_000);
    assertThat(at(trial, "ship").distance(at(trial, "farm"))).isCloseTo(306_371, within(1.0));
    trial.until(6 * 3_600_000);
    assertThat(trial.facts(Arrived.class))
        .extracting(arrived -> arrived.destination().name())
        .containsExactly("vega", "farm");
  }

  @Test
  void aTurnAtWarpStartsFromWhereTheShipIs() {
    Trial trial = pilot("set_course(ship, vega); .wait(3600000); set_course(ship, sol)");
    trial.until(7_200_000);
    assertThat(trial.facts(Departed.class)).hasSize(1);
    assertThat(trial.facts(Arrived.class))
        .containsExactly(new Arrived(trial.id("ship"), trial.id("sol")));
  }

  @Test
  void whoStopsAtWarpLiesInDeepSpaceAndCanBeReachedThere() {
    Trial trial = pilot("set_course(ship, vega); .wait(3600000); all_stop(ship)");
    trial.until(3_600_000);
    assertThat(trial.facts(Stopped.class)).hasSize(1);
    EntityId point = Positions.system(trial.world(), trial.id("ship")).orElseThrow();
    assertThat(trial.world().of(point, Star.STAR)).isEqualTo(new Star(600, 800));
    assertThat(Positions.together(trial.world(), trial.id("cook"), trial.id("ship"))).isTrue();
  }

  @Test
  void whatIsDockedComesAlongAtWarp() {
    Trial trial =
        pilot("set_course(ship, vega)", "  skiff: {is: ship, in: sol, docked_at: ship}\n");
    trial.until(1_000);
    assertThat(Positions.system(trial.world(), trial.id("skiff"))).isEmpty();
    trial.until(5 * 3_600_000);
    assertThat(Positions.system(trial.world(), trial.id("skiff"))).contains(trial.id("vega"));
    trial.happens(new Destroyed(trial.id("ship"), trial.id("rock")));
    assertThat(trial.facts(Undocked.class)).hasSize(1);
    assertThat(trial.world().has(trial.id("skiff"), Mooring.MOORING)).isFalse();
  }

  @Test
  void aTankIsEmptyWhenItHasBurntForItsEndurance() {
    Trial trial =
        Trial.of(
            SPACE.replace("  ship: {is: ship,", "  ship: {is: ship, endurance: 2 h, fuel: 50 %,"),
            1,
            Map.of("pilot", "+!fly <- set_course(ship, vega)."));
    trial.until(3_600_000);
    assertThat(trial.facts(FuelRanOut.class)).hasSize(1);
    assertThat(trial.facts(Drifted.class)).hasSize(1);
    assertThat(trial.of("ship", Tank.TANK).percent()).isZero();
    assertThat(trial.of("ship", Course.COURSE)).isInstanceOf(Course.Rest.class);
  }

  @Test
  void whoLosesTheDriveDrifts() {
    Trial trial =
        Trial.of(
            SPACE + "  engine: {is: device, in: ship_cabin, function: impulse}\n",
            1,
            Map.of("pilot", "+!fly <- set_course(ship, rock)."));
    trial.until(1_000_000).happens(new DeviceDamaged(trial.id("engine"), 10));
    assertThat(trial.facts(Drifted.class)).hasSize(1);
    double flown = at(trial, "ship").distance(new Vec(1_000_000, 0));
    assertThat(flown).isCloseTo(trial.stage().now(), within(1.0)).isPositive();
    assertThat(trial.until(9_000_000).facts(Arrived.class)).isEmpty();
  }

  @Test
  void theCrippledDriftOutOfWarp() {
    Trial trial = pilot("set_course(ship, vega)").until(3_600_000);
    trial.happens(new Crippled(trial.id("ship")));
    assertThat(trial.facts(Drifted.class)).hasSize(1);
    assertThat(Positions.system(trial.world(), trial.id("ship"))).isPresent();
  }

  @Test
  void twoThatMakeForEachOtherMeet() {
    String other =
        """
          other: {is: ship, in: sol, position: [3_000_000 km, 50_000 km]}
          second: {is: person, in: other_bridge, mind: {goals: [meet]}}
        """;
    Trial trial =
        Trial.of(
            SPACE + other,
            1,
            Map.of(
                "pilot", "+!fly <- set_course(ship, other).",
                "second", "+!meet <- set_course(other, ship)."));
    trial.until(1_200_000);
    assertThat(at(trial, "ship").distance(at(trial, "other"))).isLessThan(200);
    assertThat(trial.facts(CourseSet.class)).hasSizeLessThan(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set_course(port, rock) | not_at_the_controls",
        "set_course(ship, pilot) | ",
        "dock(ship, rock) | no_such_thing",
        "dock(ship, port) | too_far",
        "undock(ship, port) | not_docked",
        "pursue(ship, sol) | no_such_thing",
        "pursue(ship, ship) | no_such_thing",
      })
  void whatCannotBeDoneIsRefused(String deed, String reason) {
    Trial trial = pilot(deed).until(1_000_000);
    var refused =
        trial.facts(Refused.class).stream()
            .filter(fact -> fact.body().equals(trial.id("pilot")))
            .map(Refused::reason)
            .toList();
    assertThat(refused).isEqualTo(Optional.ofNullable(reason).stream().toList());
  }

  @Test
  void whoIsBelowDecksSteersNothing() {
    Trial trial = Trial.of(SPACE, 1, Map.of("cook", "+!fly <- set_course(ship, rock)."));
    assertThat(trial.until(0).facts(Refused.class))
        .extracting(Refused::reason)
        .containsExactly("not_at_the_controls");
  }

  /// Whatever is ordered, nothing is ever faster than its drive and nothing jumps, but at warp and in dock.
  @RepeatedTest(20)
  void nothingJumps(RepetitionInfo run) {
    Die die = new Dice(run.getCurrentRepetition()).of("orders", new EntityId(0, "trial"));
    String other =
        """
          other: {is: ship, in: sol, near: home, endurance: 20 min}
          second: {is: person, in: other_bridge, mind: {goals: [fly]}}
        """;
    Trial trial =
        Trial.of(
            SPACE + other,
            run.getCurrentRepetition(),
            Map.of("pilot", orders(die, "ship"), "second", orders(die, "other")));
    var last = new Vec[2];
    for (long now = 0; now < 4_000_000; now += 1_000) {
      trial.until(now);
      int at = 0;
      for (String name : new String[] {"ship", "other"}) {
        Vec here = Positions.at(trial.world(), trial.id(name), now).orElse(null);
        if (here != null && last[at] != null)
          assertThat(here.distance(last[at])).as(name + " at " + now).isLessThan(1_010.0 + 200);
        last[at++] = here;
      }
    }
    assertThat(trial.facts(CourseSet.class)).isNotEmpty();
  }

  private static String orders(Die die, String ship) {
    String other = ship.equals("ship") ? "other" : "ship";
    var plan = new StringBuilder("+!fly <- !go.\n+!go <- ");
    for (int order = 0; order < 25; order++) {
      String deed =
          switch (die.below(6)) {
            case 0 -> "set_course(%s, rock)".formatted(ship);
            case 1 -> "set_course(%s, home)".formatted(ship);
            case 2 -> "set_course(%s, %s)".formatted(ship, other);
            case 3 -> "pursue(%s, %s)".formatted(ship, other);
            case 4 -> "set_course(%s, port)".formatted(ship);
            default -> "all_stop(%s)".formatted(ship);
          };
      plan.append(deed).append("; .wait(").append(die.below(300_000)).append("); ");
    }
    return plan.append("true.\n-!go <- true.\n").toString();
  }
}
