package dramaturg.world.mechanics.engineering;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.Trial;
import dramaturg.world.state.craft.Crippled;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.HullDamaged;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.harm.RoomHit;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Perished;
import dramaturg.world.state.person.Vitals;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DamageTest {
  private static final String SHIP =
      """
      kinds:
        room: {is: place, room: true}
      entities:
        rock: {is: body}
        ship:
          is: vessel
          hull: 400 TJ
          parts:
            bridge: {is: room, controls: true}
            hold: {is: room}
            core: {is: device, function: reactor, power: 1 TW, in: hold}
            engine: {is: device, function: impulse, in: hold}
            lamp: {is: device, function: sensors}
        crew: {is: crowd, in: ship}
        captain: {is: person, in: ship_bridge}
        boat: {is: vessel, in: ship, hull: 5 TJ}
        pilot: {is: person, in: boat}
      """;

  private final Trial trial = Trial.of(SHIP);

  private Trial hit(long terajoules) {
    EntityId ship = trial.id("ship");
    return trial.happens(new Hit(ship, trial.id("rock"), "lance", terajoules));
  }

  @Test
  void aTerajouleTakesAPoint() {
    hit(40);
    assertThat(trial.of("ship", Hull.HULL)).isEqualTo(new Hull(360, 400, Hull.State.WHOLE));
    assertThat(trial.facts(HullDamaged.class))
        .containsExactly(new HullDamaged(trial.id("ship"), 40, 360));
  }

  @Test
  void severalHitsAtOneMomentAddUp() {
    EntityId ship = trial.id("ship");
    trial.stage().intervene(new Hit(ship, ship, "lance", 40), "one");
    trial.stage().intervene(new Hit(ship, ship, "lance", 60), "two");
    trial.until(0);
    assertThat(trial.of("ship", Hull.HULL).points()).isEqualTo(300);
  }

  @Test
  void whatHasNoHullIsNotDamaged() {
    trial.happens(new Hit(trial.id("rock"), trial.id("ship"), "lance", 100));
    assertThat(trial.facts(HullDamaged.class)).isEmpty();
  }

  @Test
  void aQuarterLeftIsCrippledAndItsMainSystemsFail() {
    hit(300);
    assertThat(trial.facts(Crippled.class)).hasSize(1);
    assertThat(trial.of("ship_core", Device.DEVICE).intact()).isFalse();
    assertThat(trial.of("ship_engine", Device.DEVICE).intact()).isFalse();
    assertThat(trial.facts(Destroyed.class)).isEmpty();
  }

  @Test
  void justAboveAQuarterIsNot() {
    hit(299);
    assertThat(trial.of("ship", Hull.HULL).points()).isEqualTo(101);
  }

  @Test
  void theLossOfAllReactorsCripples() {
    trial.happens(new DeviceDamaged(trial.id("ship_core"), 10));
    assertThat(trial.facts(Crippled.class)).containsExactly(new Crippled(trial.id("ship")));
  }

  @Test
  void whoIsAboardDiesWithTheShip() {
    trial.put("crew", Crowd.CROWD, new Crowd(20_000));
    hit(4_000);
    assertThat(trial.facts(HullDamaged.class)).contains(new HullDamaged(trial.id("ship"), 400, 0));
    assertThat(trial.facts(Destroyed.class))
        .extracting(d -> d.thing().name())
        .containsExactly("ship", "boat");
    assertThat(trial.facts(Died.class))
        .extracting(d -> d.person().name())
        .containsExactlyInAnyOrder("captain", "pilot");
    assertThat(trial.facts(Perished.class)).extracting(Perished::count).containsExactly(20_000L);
    assertThat(Vitals.alive(trial.world(), trial.id("pilot"))).isFalse();
    hit(10);
    assertThat(trial.facts(Destroyed.class)).hasSize(2);
  }

  @Test
  void crowdsLoseHalfTheShareThatTheHullLoses() {
    trial.put("crew", Crowd.CROWD, new Crowd(20_000));
    hit(40);
    assertThat(trial.of("crew", Crowd.CROWD).size()).isBetween(18_999L, 19_000L);
  }

  /// 360 strikes among 300 places leave out 300 (1 - 1/300)^360 = 90 of them.
  @Test
  void wearingAHullDownStrikesAsManyPlacesHoweverItIsDone() {
    assertThat(struck(1)).isBetween(204.0, 216.0);
    assertThat(struck(20)).isBetween(204.0, 216.0);
  }

  /// How many of many devices are struck in the mean while 80 percent of a hull go in so many equal hits.
  private static double struck(int hits) {
    String ship =
        """
        entities:
          ship: {is: vessel, hull: 100000 TJ, crippled_below: 0 %}
          lamp: {is: device, function: lamp, in: ship, copies: 300}
        """;
    int runs = 10;
    long struck = 0;
    for (int seed = 0; seed < runs; seed++) {
      Trial trial = Trial.of(ship, seed, Map.of());
      EntityId id = trial.id("ship");
      for (int hit = 0; hit < hits; hit++) trial.happens(new Hit(id, id, "lance", 80_000 / hits));
      struck +=
          trial.facts(DeviceDamaged.class).stream().map(DeviceDamaged::device).distinct().count();
    }
    return (double) struck / runs;
  }

  /// A place is struck 1.5 times in the mean while a hull goes; nine strikes in ten do not reach the sheltered rooms.
  @Test
  void fewBlowsReachAShelteredRoom() {
    String ship =
        """
        kinds:
          cabin: {is: place, room: true}
          vault: {is: cabin, sheltered: 90 %}
        entities:
          ship: {is: vessel, hull: 1000 TJ, crippled_below: 0 %}
          cabin: {is: cabin, in: ship, copies: 200}
          vault: {is: vault, in: ship, copies: 200}
        """;
    Trial large = Trial.of(ship + sitters("cabin") + sitters("vault"), 1, Map.of());
    large.happens(new Hit(large.id("ship"), large.id("ship"), "lance", 800));
    var struck = large.facts(RoomHit.class).stream().map(hit -> hit.room().name()).toList();
    assertThat(struck.stream().filter(name -> name.startsWith("cabin"))).hasSizeBetween(120, 160);
    assertThat(struck.stream().filter(name -> name.startsWith("vault"))).hasSizeBetween(10, 36);
  }

  private static String sitters(String room) {
    var lines = new StringBuilder();
    for (int at = 1; at <= 200; at++)
      lines.append("  %s_sitter_%d: {is: person, in: %s_%d}%n".formatted(room, at, room, at));
    return lines.toString();
  }
}
