package dramaturg.world.mechanics.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.Trial;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.space.Held;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.thought.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransportTest {
  private static final String SPACE =
      """
      kinds:
        bridge: {is: place, room: true, view: true, controls: true}
        hold: {is: place, room: true}
        ship:
          is: vessel
          mass: 1 Mt
          impulse_speed: 1000 km/s
          parts: {bridge: {is: bridge}, hold: {is: hold}}
        planet: {is: place, radius: 6000 km}
      entities:
        sol: {is: place, star_map: [0, 0]}
        home: {is: planet, in: sol, position: [20_000 km, 0]}
        cave: {is: place, room: true, in: home}
        wood: {is: place, in: home}
        ship:
          is: ship
          in: sol
          position: [0, 0]
          parts:
            pad: {is: device, in: hold, function: transporter, transporter_bodies: 3}
            beam: {is: device, function: tractor, tractor_range: 10_000 km, tractor_grip: 10 Mt}
        pilot: {is: person, in: ship_bridge, mind: {goals: [go]}}
        jo: {is: person, in: ship_hold}
        mo: {is: person, in: ship_hold}
        knife: {is: device, in: jo}
        crew: {is: crowd, in: ship_hold, members: 120}
        far: {is: ship, in: sol, position: [1 AU, 0]}
        near: {is: ship, in: sol, position: [1000 km, 0], shields: 5 TJ, shields_up: true}
        open: {is: ship, in: sol, position: [0, 1000 km], mass: 100 kt}
        behind: {is: ship, in: sol, position: [30_000 km, 0]}
        rock: {is: body, in: sol, position: [0, 5000 km], mass: 5 Mt}
        boulder: {is: body, in: sol, position: [0, 4000 km], mass: 50 Mt}
      """;

  private static Trial trial(String deeds) {
    return Trial.of(SPACE, 1, Map.of("pilot", "+!go <- " + deeds + ".")).until(0);
  }

  private static EntityId in(Trial trial, String who) {
    return Positions.container(trial.world(), trial.id(who)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "beam(ship, jo, cave) | cave",
        "beam(ship, [jo, mo], wood) | wood",
        "beam(ship, jo, open) | open_bridge",
        "beam(ship, jo, ship_bridge) | ship_bridge",
        "beam(ship, [jo, knife], cave) | cave",
        "beam(ship, ship_hold, cave) | cave",
      })
  void thoseWhoAreBeamedAreThereAfterAWhile(String deed, String place) {
    Trial trial = trial(deed).until(4_999);
    assertThat(in(trial, "jo").name()).isEqualTo("ship_hold");
    assertThat(in(trial.until(5_000), "jo").name()).isEqualTo(place);
    assertThat(trial.facts(Beamed.class)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "beam(near, jo, cave) | not_at_the_controls",
        "beam(ship, [jo, mo, pilot, knife], cave) | too_many",
        "beam(ship, [], cave) | no_such_thing",
        "beam(ship, jo, sol) | no_place_to_stand",
        "beam(ship, jo, knife) | no_place_to_stand",
        "beam(ship, open_hold, cave) | no_such_thing",
        "beam(ship, ship_pad, cave) | cannot_be_beamed",
        "beam(ship, open, cave) | cannot_be_beamed",
        "beam(ship, crew, cave) | too_many",
        "beam(ship, jo, far) | out_of_range",
        "beam(ship, jo, behind) | hidden",
        "beam(ship, jo, near) | shields_up",
        "switch_off(ship_pad); beam(ship, jo, cave) | no_transporter",
        "tractor(ship, far) | out_of_range",
        "tractor(ship, boulder) | too_heavy",
        "tractor(ship, near) | shields_up",
        "tractor(ship, home) | cannot_be_held",
        "tractor(ship, jo) | cannot_be_held",
        "tractor(ship, ship) | cannot_be_held",
        "release(ship, rock) | not_held",
        "haul(ship, rock, 6000) | near_enough",
        "haul(ship, rock, nowhere) | no_such_thing",
      })
  void whatCannotBeDoneIsRefused(String deeds, String reason) {
    Trial trial = trial(deeds).until(60_000);
    assertThat(trial.facts(Refused.class)).extracting(Refused::reason).containsExactly(reason);
  }

  @Test
  void shieldsThatRiseMeanwhileStopTheBeam() {
    Trial trial =
        Trial.of(
            SPACE.replace("position: [0, 1000 km],", "position: [0, 1000 km], shields: 5 TJ,")
                + "  other: {is: person, in: open_bridge, mind: {goals: [guard]}}\n",
            1,
            Map.of(
                "pilot", "+!go <- beam(ship, jo, open).",
                "other", "+!guard <- raise_shields(open)."));
    assertThat(trial.until(10_000).facts(Refused.class))
        .extracting(Refused::reason)
        .containsExactly("shields_up");
    assertThat(in(trial, "jo")).isEqualTo(trial.id("ship_hold"));
  }

  @Test
  void theDeadCanBeBeamed() {
    Trial trial = trial(".wait(1); beam(ship, jo, cave)");
    trial.happens(new Died(trial.id("jo"), trial.id("mo"))).until(10_000);
    assertThat(in(trial, "jo")).isEqualTo(trial.id("cave"));
  }

  @Test
  void whatIsHauledComesNearAndThenGoesWhereTheHolderGoes() {
    Trial trial =
        trial("haul(ship, rock, 500); set_course(ship, open); .wait(60000); release(ship, rock)");
    trial.until(90_000);
    assertThat(distance(trial, "ship", "rock")).isCloseTo(500, within(1.0));
    trial.until(90_600);
    assertThat(distance(trial, "ship", "rock")).isCloseTo(500, within(1.0));
    trial.until(200_000);
    assertThat(trial.facts(TractorReleased.class)).hasSize(1);
    assertThat(trial.world().has(trial.id("rock"), Held.HELD)).isFalse();
  }

  @Test
  void aHolderThatTurnsWhileItHaulsOnlyHoldsOn() {
    Trial busy =
        Trial.of(
            SPACE,
            1,
            Map.of(
                "pilot",
                "+!go <- !!pull; .wait(10000); set_course(ship, open).\n+!pull <- haul(ship, rock, 500).\n"));
    busy.until(200_000);
    assertThat(busy.facts(Hauled.class)).isEmpty();
    assertThat(busy.facts(Refused.class))
        .extracting(Refused::reason)
        .containsExactly("interrupted");
    assertThat(distance(busy, "ship", "rock")).isCloseTo(4_500, within(2.0));
  }

  @Test
  void whatIsHauledToAThingLiesBesideIt() {
    Trial trial = trial("haul(ship, rock, open)").until(1_000_000);
    assertThat(distance(trial, "open", "rock")).isCloseTo(100, within(1.0));
  }

  @Test
  void aBeamThatFailsLetsGo() {
    for (String how : List.of("damage", "off", "end", "gone")) {
      Trial trial = trial("tractor(ship, rock)").until(1);
      assertThat(trial.of("rock", Held.HELD).by()).isEqualTo(trial.id("ship"));
      switch (how) {
        case "damage" -> trial.happens(new DeviceDamaged(trial.id("ship_beam"), 10));
        case "off" -> trial.happens(new Switched(trial.id("ship_beam"), false));
        case "end" -> trial.happens(new Destroyed(trial.id("ship"), trial.id("near")));
        default -> trial.happens(new Destroyed(trial.id("far"), trial.id("near")));
      }
      boolean held = trial.world().has(trial.id("rock"), Held.HELD);
      assertThat(held).as(how).isEqualTo(how.equals("gone"));
    }
  }

  @Test
  void aWeakGripDoesNotHoldWhatStrainsAgainstIt() {
    String minds = "+!fly <- .wait(1000); set_course(open, far).";
    String crew = "  skipper: {is: person, in: open_bridge, mind: {goals: [fly]}}\n";
    var plans = Map.of("pilot", "+!go <- tractor(ship, open).", "skipper", minds);
    Trial strong = Trial.of(SPACE + crew, 1, plans).until(5_000);
    assertThat(strong.facts(Refused.class)).extracting(Refused::reason).containsExactly("held");
    String weak = SPACE.replace("tractor_grip: 10 Mt", "tractor_grip: 400 kt");
    Trial loose = Trial.of(weak + crew, 1, plans).until(5_000);
    assertThat(loose.facts(Refused.class)).isEmpty();
    assertThat(loose.facts(TractorReleased.class)).hasSize(1);
    double away =
        Positions.distanceKm(loose.world(), loose.id("ship"), loose.id("open"), 5_000)
            .orElseThrow();
    assertThat(away).isGreaterThan(2_000);
  }

  private static double distance(Trial trial, String one, String other) {
    return Positions.distanceKm(trial.world(), trial.id(one), trial.id(other), trial.stage().now())
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "step_beside(lamp), cave",
    "step_beside(pad), ship_hold",
    "step_beside(mo), ship_hold"
  })
  void whoStandsBesideWhatIsBeamedIsTakenAlong(String step, String ends) {
    String lamp =
        SPACE.replace(
                "jo: {is: person, in: ship_hold}",
                "jo: {is: person, in: ship_hold, mind: {program: jo}}")
            + "  lamp: {is: device, in: ship_hold}\n";
    Trial trial =
        Trial.of(
                lamp,
                1,
                Map.of(
                    "pilot",
                    "+!go <- .wait(5000); beam(ship, lamp, cave).",
                    "jo",
                    "!go.\n+!go <- " + step.replace("pad", "ship_pad") + ".\n"))
            .until(60_000);
    assertThat(in(trial, "lamp")).isEqualTo(trial.id("cave"));
    assertThat(in(trial, "jo")).isEqualTo(trial.id(ends));
    assertThat(in(trial, "mo")).isEqualTo(trial.id("ship_hold"));
  }
}
