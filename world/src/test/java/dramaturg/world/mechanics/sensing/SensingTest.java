package dramaturg.world.mechanics.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.motion.turn.Arrived;
import dramaturg.world.mechanics.sensing.view.Eyes;
import dramaturg.world.mechanics.sensing.view.Prospect;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Crippled;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.DeviceRepaired;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.looks.Appearance;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Sight;
import dramaturg.world.state.thought.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensingTest {
  private static final String SPACE =
      """
      kinds:
        bridge: {is: place, room: true, view: true, controls: true}
        dish: {is: device, function: sensors, sensor_range: 100_000 km}
        ship:
          is: vessel
          impulse_speed: 1000 km/s
          warp_speed: 1 ly/h
          parts: {bridge: {is: bridge}}
        planet: {is: place, radius: 6000 km}
      entities:
        reds: {is: faction}
        sol: {is: place, star_map: [0, 0]}
        vega: {is: place, star_map: [3 ly, 4 ly]}
        eye: {is: ship, in: sol, position: [0, 0], parts: {dish: {is: dish}}}
        watch: {is: person, in: eye_bridge, mind: {goals: [look]}}
      """;

  private static Trial trial(String entities) {
    return Trial.of(SPACE + entities).until(0);
  }

  private static Trial trial(String entities, String plan) {
    return Trial.of(SPACE + entities, 1, Map.of("watch", "+!look <- " + plan + "."));
  }

  private static boolean sees(Trial trial, String viewer, String thing) {
    return Contacts.sees(trial.world(), trial.id(viewer), trial.id(thing));
  }

  @ParameterizedTest
  @CsvSource({
    "100000, 100, true",
    "100001, 100, false",
    "200000, 200, true",
    "49000, 50, true",
    "51000, 50, false",
    "149, 1, true",
    "2000, 1, false",
  })
  void aThingIsNoticedWithinRangeTimesSignature(long km, int percent, boolean seen) {
    Trial trial =
        trial(
            "  it: {is: ship, in: sol, position: [%d km, 0], signature: %d %%}%n"
                .formatted(km, percent));
    assertThat(sees(trial, "eye", "it")).isEqualTo(seen);
  }

  @Test
  void sensorsWithALibraryNameOnlyWhatIsInIt() {
    String space =
        SPACE
            .replace("kinds:\n", "kinds:\n  skiff: {is: ship}\n  hulk: {is: vessel}\n")
            .replace("sensor_range: 100_000 km", "sensor_range: 100_000 km, recognizes: [ship]");
    Trial trial =
        Trial.of(
                space
                    + "  dinghy: {is: skiff, in: sol, position: [1 km, 0], faction: reds}\n"
                    + "  stranger: {is: hulk, in: sol, position: [2 km, 0], faction: reds}\n")
            .until(0);
    var known = Contacts.sighting(trial.world(), trial.id("eye"), trial.id("dinghy")).orElseThrow();
    assertThat(known.kind()).isEqualTo("skiff");
    assertThat(known.flag()).contains(trial.id("reds"));
    var strange =
        Contacts.sighting(trial.world(), trial.id("eye"), trial.id("stranger")).orElseThrow();
    assertThat(strange.kind()).isEqualTo(Appearance.UNIDENTIFIED);
    assertThat(strange.flag()).isEmpty();
  }

  @Test
  void whatItAppearsToBeIsSeen() {
    Trial trial = trial("  it: {is: ship, in: sol, position: [1 km, 0], faction: reds}\n");
    var sighting = Contacts.sighting(trial.world(), trial.id("eye"), trial.id("it")).orElseThrow();
    assertThat(sighting.kind()).isEqualTo("ship");
    assertThat(sighting.flag()).contains(trial.id("reds"));
    assertThat(trial.stage().chronicle().fact(sighting.entry())).isInstanceOf(Detected.class);
  }

  @Test
  void damagedSensorsSeeLessFar() {
    Trial trial = trial("  it: {is: ship, in: sol, position: [60_000 km, 0]}\n");
    EntityId dish = trial.id("eye_dish");
    trial.happens(new DeviceDamaged(dish, 61));
    assertThat(sees(trial, "eye", "it")).isTrue();
    trial.happens(new DeviceDamaged(dish, 59));
    assertThat(sees(trial, "eye", "it")).isFalse();
    trial.happens(new DeviceRepaired(dish, 80));
    assertThat(sees(trial, "eye", "it")).isTrue();
    trial.happens(new Switched(dish, false));
    assertThat(sees(trial, "eye", "it")).isFalse();
  }

  @Test
  void whoLosesPowerIsHarderToSee() {
    Trial trial = trial("  it: {is: ship, in: sol, position: [60_000 km, 0]}\n");
    trial.happens(new Crippled(trial.id("it")));
    assertThat(sees(trial, "eye", "it")).isFalse();
  }

  @Test
  void whatIsNoMoreIsNotSeen() {
    Trial trial = trial("  it: {is: ship, in: sol, position: [1 km, 0]}\n");
    trial.happens(new Destroyed(trial.id("it"), trial.id("eye")));
    assertThat(sees(trial, "eye", "it")).isFalse();
    assertThat(trial.facts(ContactLost.class))
        .containsExactly(new ContactLost(trial.id("eye"), trial.id("it")));
  }

  @Test
  void whatIsIndoorsOrUndergroundIsNotSeenFromOutside() {
    Trial trial =
        trial(
            """
              home: {is: planet, in: sol, position: [20_000 km, 0]}
              cave: {is: place, room: true, in: home}
              egg: {is: body, in: cave, signature: 100 %}
              stone: {is: body, in: home, signature: 100 %}
              crate: {is: body, in: eye_bridge, signature: 100 %}
              it: {is: ship, in: sol, position: [1 km, 0]}
            """);
    assertThat(Contacts.of(trial.world(), trial.id("eye"))).containsExactly(trial.id("it"));
    assertThat(Contacts.of(trial.world(), trial.id("it"))).containsExactly(trial.id("eye"));
  }

  @Test
  void whatIsDockedIsSeenByTheBlind() {
    Trial trial = trial("  it: {is: ship, in: sol, docked_at: eye}\n");
    trial.happens(new Switched(trial.id("eye_dish"), false));
    assertThat(sees(trial, "eye", "it")).isTrue();
    assertThat(sees(trial, "it", "eye")).isTrue();
  }

  @Test
  void aPlanetHidesWhatIsBehindItUntilItComesRound() {
    Trial trial =
        trial(
            """
              home: {is: planet, in: sol, position: [20_000 km, 0]}
              it: {is: ship, in: sol, orbit: {around: home, radius: 10_000 km, period: 1 h}}
            """);
    assertThat(sees(trial, "eye", "it")).isFalse();
    trial.until(3_600_000);
    var seen = trial.facts(Detected.class).stream().filter(d -> d.thing().equals(trial.id("it")));
    assertThat(seen).hasSize(1);
    assertThat(trial.facts(ContactLost.class)).isEmpty();
  }

  @Test
  void whoTurnsBehindABodyIsLost() {
    String orbiter =
        """
          home: {is: planet, in: sol, position: [20_000 km, 0]}
          far: {is: place, in: sol, position: [90_000 km, 0]}
          it: {is: ship, in: sol, orbit: {around: home, radius: 10_000 km, period: 1 h, phase: 180 deg}}
          other: {is: person, in: it_bridge, mind: {goals: [go]}}
        """;
    var plan = Map.of("other", "+!go <- .wait(1800000); set_course(it, far).");
    Trial trial = Trial.of(SPACE + orbiter, 1, plan);
    assertThat(sees(trial.until(1_799_999), "eye", "it")).isTrue();
    assertThat(sees(trial.until(1_800_000), "eye", "it")).isFalse();
  }

  /// The watch flies a ship that stops far off what it makes for.
  private static Trial chase(String entities, String watch, String other) {
    String space =
        SPACE
            .replace("dish: {is: dish}}", "dish: {is: dish}}, stand_off: 60_000 km")
            .replace("100_000 km", "1_000_000 km");
    var plans = Map.of("watch", "+!look <- " + watch + ".", "other", "+!go <- " + other + ".");
    String prey = "  other: {is: person, in: it_bridge, mind: {goals: [go]}}\n";
    return Trial.of(
        space + "  home: {is: planet, in: sol, position: [200_000 km, 0]}\n" + entities + prey,
        1,
        plans);
  }

  @Test
  void whoArrivesBehindABodyWaitsUntilWhatGoesRoundItIsInSight() {
    Trial trial =
        chase(
            "  it: {is: ship, in: sol, orbit: {around: home, radius: 10_000 km, period: 2 h}}\n",
            "set_course(eye, it)",
            "true");
    assertThat(sees(trial.until(300_000), "eye", "it")).isFalse();
    trial.until(3_600_000);
    assertThat(sees(trial, "eye", "it")).isTrue();
    assertThat(sees(trial, "it", "eye")).isTrue();
    assertThat(trial.facts(Arrived.class))
        .containsExactly(new Arrived(trial.id("eye"), trial.id("it")));
    for (long now = 4_000_000; now < 12_000_000; now += 1_000_000)
      assertThat(Sight.clear(trial.until(now).world(), trial.id("eye"), trial.id("it"), now))
          .isTrue();
  }

  /// Who stands as low as the ground is hidden by no part of it.
  @Test
  void whoComesToWhatHugsTheGroundOfABodyIsThereAtOnce() {
    Trial trial =
        trial(
            """
              home: {is: planet, in: sol, position: [20_000 km, 0]}
              it: {is: ship, in: sol, orbit: {around: home, radius: 6_001 km, period: 1 d}}
            """,
            "set_course(eye, it)");
    assertThat(trial.until(3_600_000).facts(Arrived.class)).isNotEmpty();
  }

  /// Those of one period keep their angle.
  @ParameterizedTest
  @CsvSource({"3 h, true", "2 h, false"})
  void whatGoesRoundABodyComesInSightOfWhatGoesRoundItInAnotherTime(String period, boolean seen) {
    String space =
        SPACE.replace(
            "position: [0, 0], parts",
            "orbit: {around: home, radius: 8_000 km, period: 2 h}, parts");
    Trial trial =
        Trial.of(
                space
                    + "  home: {is: planet, in: sol, position: [200_000 km, 0]}\n"
                    + "  it: {is: ship, in: sol, orbit: {around: home, radius: 9_000 km, period: %s, phase: 180 deg}}%n"
                        .formatted(period))
            .until(0);
    assertThat(sees(trial, "eye", "it")).isFalse();
    trial.until(6 * 3_600_000);
    assertThat(sees(trial, "eye", "it")).isEqualTo(seen);
    assertThat(sees(trial, "it", "eye")).isEqualTo(seen);
  }

  @Test
  void whoPursuesGoesOnAfterWhatTurnedWhileItWasHidden() {
    Trial trial =
        chase(
            """
              it: {is: ship, in: sol, position: [150_000 km, 0]}
              far: {is: place, in: sol, position: [300_000 km, 0]}
              aside: {is: place, in: sol, position: [300_000 km, 400_000 km]}
            """,
            "pursue(eye, it)",
            "set_course(it, far); .wait(100000); set_course(it, aside)");
    assertThat(sees(trial.until(101_000), "eye", "it")).isFalse();
    trial.until(3_600_000);
    assertThat(sees(trial, "eye", "it")).isTrue();
    assertThat(Positions.within(trial.world(), trial.id("eye"), trial.id("it"), 61_000, 3_600_000))
        .isTrue();
  }

  @Test
  void longRangeSensorsNoticeWhatIsUnderPowerInOtherSystems() {
    String space = SPACE.replace("sensor_range: 100_000 km", "long_range: 6 ly");
    Trial trial =
        Trial.of(
                space
                    + """
                      it: {is: ship, in: vega, position: [1 AU, 0]}
                      faint: {is: ship, in: vega, position: [0, 1 AU], signature: 50 %}
                      rock: {is: body, in: vega, position: [0, 1 km]}
                    """)
            .until(0);
    assertThat(Contacts.of(trial.world(), trial.id("eye"))).containsExactly(trial.id("it"));
    trial.happens(new Crippled(trial.id("it")));
    assertThat(Contacts.of(trial.world(), trial.id("eye"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scan(far) | no_contact",
        "switch_off(eye_dish); scan(near) | sensors_failed",
        "scan(sol) | out_of_range",
      })
  void whatCannotBeScannedIsRefused(String deeds, String reason) {
    Trial trial =
        trial(
            """
              near: {is: ship, in: sol, position: [100 km, 0]}
              far: {is: ship, in: sol, position: [1 AU, 0]}
            """,
            deeds);
    assertThat(trial.until(60_000).facts(Refused.class))
        .extracting(Refused::reason)
        .containsExactly(reason);
  }

  @Test
  void aScanReadsWhatIsThere() {
    Trial trial =
        trial(
            """
              near: {is: ship, in: sol, position: [100 km, 0], hull: 200 TJ, hull_left: 50 %, shields: 5 TJ}
              gun: {is: device, in: near, function: weapon, shot: 1 TJ}
              crew: {is: crowd, in: near_bridge, members: 40}
              jo: {is: person, in: near_bridge}
            """,
            "scan(near)");
    assertThat(trial.until(60_000).facts(Read.class))
        .extracting(read -> read.what() + " " + read.value().text())
        .containsExactly(
            "HULL 50",
            "SIZE 200",
            "SHIELDS down",
            "WEAPONS 1",
            "LIFE_SIGNS 41",
            "SPECIES crowd",
            "SPECIES person",
            "ROOM room(near_bridge,controls,41)",
            "DEVICE device(gun,weapon,near)");
  }

  /// What the sensors hold is at every moment what a look at that moment would show.
  @RepeatedTest(6)
  void contactsAreWhatOneWouldSee(RepetitionInfo run) {
    Die die = new Dice(run.getCurrentRepetition()).of("fleet", new EntityId(0, "trial"));
    var world = new StringBuilder(SPACE.replace("100_000 km", "900_000 km, long_range: 3 ly"));
    world.append("  home: {is: planet, in: sol, position: [0, 500_000 km]}\n");
    world.append(
        "  moon: {is: planet, in: sol, orbit: {around: home, radius: 90_000 km, period: 9 h}}\n");
    world.append("  dock: {is: ship, in: vega, position: [1 km, 1 km]}\n");
    var minds = new LinkedHashMap<String, String>();
    for (int ship = 0; ship < 7; ship++) {
      world.append(
          "  s%d: {is: ship, in: sol, position: [%d km, %d km], sensor_range: %d km, long_range: %d mly}%n"
              .formatted(
                  ship, spot(die), spot(die), die.between(100_000, 900_000), die.below(2) * 4_000));
      world.append(
          "  p%d: {is: person, in: s%d_bridge, mind: {goals: [fly]}}%n".formatted(ship, ship));
      minds.put("p" + ship, orders(die, "s" + ship));
    }
    Trial trial = Trial.of(world.toString(), run.getCurrentRepetition(), minds);
    for (int look = 0; look < 200; look++) {
      long now = look * 111_111L;
      trial.until(now);
      assertThat(wrong(trial.world(), now)).as("at " + now).isEmpty();
    }
    assertThat(trial.facts(ContactLost.class)).isNotEmpty();
  }

  private static List<String> wrong(World world, long now) {
    var wrong = new ArrayList<String>();
    for (EntityId viewer : Eyes.viewers(world)) {
      Eyes eyes = Eyes.of(world, viewer);
      List<EntityId> screens =
          Positions.system(world, viewer).map(s -> Sight.screens(world, s)).orElse(List.of());
      for (EntityId thing : world.all(Hull.HULL)) {
        boolean seen = new Prospect(world, viewer, eyes, thing, screens).seen(now);
        if (seen != Contacts.sees(world, viewer, thing))
          wrong.add(viewer.name() + (seen ? " misses " : " holds ") + thing.name());
      }
    }
    return wrong;
  }

  private static long spot(Die die) {
    return die.between(-1_500_000, 1_500_000);
  }

  private static String orders(Die die, String ship) {
    var plan = new StringBuilder("+!fly <- !go.\n+!go <- ");
    for (int order = 0; order < 20; order++) {
      String to = die.pick(List.of("home", "moon", "s0", "s1", "eye", "vega", "dock", "sol"));
      plan.append("!to(").append(to).append("); .wait(").append(die.below(2_000_000)).append("); ");
    }
    return plan + "true.\n+!to(P) <- set_course(" + ship + ", P).\n-!to(_) <- true.\n";
  }

  private static List<String> inside(String more) {
    Trial trial =
        trial(
            """
              it: {is: ship, in: sol, position: [1000 km, 0], %s}
              pump: {is: device, function: pump, in: it_bridge}
              guest: {is: person, in: it_bridge}
              boat: {is: ship, in: it}
            """
                .formatted(more),
            "scan(it)");
    trial.until(60_000);
    return trial.facts(Read.class).stream()
        .filter(read -> read.what() == Reading.ROOM || read.what() == Reading.DEVICE)
        .map(read -> read.value().text())
        .toList();
  }

  /// Only of the hull itself, not of one in its bay.
  @Test
  void aScanReadsWhatIsInsideAHullWithoutShields() {
    assertThat(inside("shields: 1 TJ"))
        .containsExactlyInAnyOrder("room(it_bridge,controls,1)", "device(pump,pump,it_bridge)");
  }

  @Test
  void shieldsHideWhatIsInside() {
    assertThat(inside("shields: 1 TJ, shields_up: true")).isEmpty();
  }
}
