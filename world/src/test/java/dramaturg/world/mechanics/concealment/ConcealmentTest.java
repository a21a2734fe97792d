package dramaturg.world.mechanics.concealment;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.logic.term.Terms;
import dramaturg.world.mechanics.Trial;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Installed;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.looks.Appearance;
import dramaturg.world.state.looks.Guise;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.person.Hurt;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.thought.Learned;
import dramaturg.world.state.thought.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcealmentTest {
  private static final String SPACE =
      """
      kinds:
        bridge: {is: place, room: true, view: true, controls: true}
        ship: {is: vessel, parts: {bridge: {is: bridge}}}
        skiff: {is: ship}
        sneak:
          is: ship
          shields: 100 TJ
          shields_up: true
          parts:
            bridge: {is: bridge}
            veil: {is: device, function: cloak, on: false, bears_hit: 10 TJ}
            mirror: {is: device, function: disguise, on: false, seen_through: 100 %}
      entities:
        reds: {is: faction}
        sol: {is: place, star_map: [0, 0]}
        vega: {is: place, star_map: [3 ly, 4 ly]}
        eye: {is: ship, in: sol, position: [0, 0]}
        watch: {is: person, in: eye_bridge, mind: {program: watch}}
        it: {is: sneak, in: sol, position: [500 km, 0]}
        other: {is: skiff, in: vega, position: [0, 0], faction: reds}
        spare: {is: ship, in: vega, position: [90 km, 0]}
      """;

  private static final String WATCH =
      """
      +contact(V, K) <- +saw(V, K).
      +switched(D, _) <- +noticed(D).
      """;

  private static Trial trial() {
    return Trial.of(SPACE, 1, Map.of("watch", WATCH)).until(0);
  }

  private static Trial cloaked() {
    Trial trial = trial();
    return trial
        .happens(new Switched(trial.id("it_veil"), true))
        .happens(new Veiling.Cloaked(trial.id("it"), trial.id("it_veil")));
  }

  private static Trial disguised(String as) {
    Trial trial = trial();
    return trial
        .happens(new Switched(trial.id("it_mirror"), true))
        .happens(new Veiling.Disguised(trial.id("it"), trial.id("it_mirror"), Terms.atom(as)));
  }

  private static boolean sees(Trial trial, String viewer, String thing) {
    return Contacts.sees(trial.world(), trial.id(viewer), trial.id(thing));
  }

  private static List<String> learned(Trial trial) {
    return trial.facts(Learned.class).stream().map(learned -> learned.content().text()).toList();
  }

  @Test
  void aCloakedVesselIsLostSeesAndKeepsNoShieldsUp() {
    Trial trial = cloaked();
    assertThat(sees(trial, "eye", "it")).isFalse();
    assertThat(sees(trial, "it", "eye")).isTrue();
    assertThat(Shields.up(trial.world(), trial.id("it"))).isFalse();
    trial.happens(new Veiling.Decloaked(trial.id("it")));
    assertThat(sees(trial, "eye", "it")).isTrue();
  }

  @Test
  void aDisguisedVesselIsTakenForAnother() {
    Trial trial = disguised("other");
    var sighting = Contacts.sighting(trial.world(), trial.id("eye"), trial.id("it")).orElseThrow();
    assertThat(sighting.kind()).isEqualTo("skiff");
    assertThat(sighting.flag()).contains(trial.id("reds"));
    assertThat(Guise.meant(trial.world(), trial.id("watch"), trial.id("other")))
        .isEqualTo(trial.id("it"));
    assertThat(learned(trial)).contains("saw(other,skiff)");
  }

  @Test
  void whoeverHoldsTheTrueOneMeansThatAndThoseAboardKnowTheirOwn() {
    Trial trial = disguised("spare");
    assertThat(Guise.meant(trial.world(), trial.id("watch"), trial.id("spare")))
        .isEqualTo(trial.id("it"));
    trial.happens(new Moved(trial.id("spare"), trial.id("vega"), trial.id("eye_bridge")));
    assertThat(Guise.meant(trial.world(), trial.id("it_bridge"), trial.id("spare")))
        .isEqualTo(trial.id("spare"));
    assertThat(Guise.names(trial.world(), trial.id("watch"), Guise.all(trial.world())))
        .containsExactly(Map.entry("it", "spare"));
    trial.happens(new Moved(trial.id("watch"), trial.id("eye_bridge"), trial.id("it_bridge")));
    assertThat(Guise.names(trial.world(), trial.id("watch"), Guise.all(trial.world()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10, 0", "11, 1"})
  void aHitBeyondWhatItBearsUnmasks(long terajoules, int unmasked) {
    Trial trial = cloaked();
    trial.happens(new Hit(trial.id("it"), trial.id("eye"), "stone", terajoules));
    assertThat(trial.facts(Veiling.Unmasked.class)).hasSize(unmasked);
    assertThat(Unseen.cloaked(trial.world(), trial.id("it"))).isEqualTo(unmasked == 0);
    assertThat(sees(trial, "eye", "it")).isEqualTo(unmasked == 1);
  }

  @Test
  void aDisguiseWithoutStrengthFailsAtTheFirstHitAndGoesOff() {
    Trial trial = disguised("skiff");
    trial.happens(new Hit(trial.id("it"), trial.id("eye"), "stone", 1));
    assertThat(trial.facts(Veiling.Unmasked.class))
        .containsExactly(
            new Veiling.Unmasked(trial.id("it"), Terms.atom("skiff"), Veiling.Because.HIT));
    assertThat(Appearance.of(trial.world(), trial.id("it")).kind()).isEqualTo("sneak");
    assertThat(trial.facts(Switched.class).getLast())
        .isEqualTo(new Switched(trial.id("it_mirror"), false));
  }

  @Test
  void itsDeviceFailingGoingOffOrGoingElsewhereUnmasks() {
    Trial trial = cloaked();
    trial.happens(new DeviceDamaged(trial.id("it_veil"), 25));
    assertThat(trial.facts(Veiling.Unmasked.class)).isEmpty();
    trial.happens(new DeviceDamaged(trial.id("it_veil"), 24));
    assertThat(because(trial)).containsExactly(Veiling.Because.FAILURE);

    trial = cloaked();
    trial.happens(new Switched(trial.id("it_mirror"), false));
    assertThat(trial.facts(Veiling.Unmasked.class)).isEmpty();
    trial.happens(new Switched(trial.id("it_veil"), false));
    assertThat(because(trial)).containsExactly(Veiling.Because.OFF);

    trial = cloaked();
    trial.happens(new Installed(trial.id("it_veil"), trial.id("spare")));
    assertThat(because(trial)).containsExactly(Veiling.Because.LOST);
    assertThat(Unseen.cloaked(trial.world(), trial.id("spare"))).isFalse();
  }

  private static List<Veiling.Because> because(Trial trial) {
    return trial.facts(Veiling.Unmasked.class).stream().map(Veiling.Unmasked::because).toList();
  }

  @ParameterizedTest
  @CsvSource({"100 %, 600 km, 1", "100 %, 400 km, 0", "0 %, 600 km, 0"})
  void aScanFromNearMaySeeThroughADisguise(String chance, String within, int read) {
    String space =
        SPACE.replace(
            "seen_through: 100 %",
            "seen_through: %s, seen_through_within: %s".formatted(chance, within));
    Trial trial =
        Trial.of(space, 1, Map.of("watch", "+contact(other, K) <- scan(other); +k(K).\n"));
    trial
        .until(0)
        .happens(new Switched(trial.id("it_mirror"), true))
        .happens(new Veiling.Disguised(trial.id("it"), trial.id("it_mirror"), Terms.atom("other")))
        .until(60_000);
    assertThat(learned(trial)).contains("k(skiff)");
    assertThat(
            trial.facts(dramaturg.world.mechanics.sensing.Read.class).stream()
                .filter(one -> one.value().text().equals("sneak")))
        .hasSize(read);
  }

  private static final String ROOM =
      """
      kinds:
        room: {is: place, room: true}
      entities:
        hall: {is: room, leads_to: [yard]}
        yard: {is: room}
        chest: {is: device, in: hall, hides: 1}
        shroud: {is: device, in: her, function: cloak, conceals: true}
        her: {is: person, in: hall, fighting: 50 %}
        him: {is: person, in: hall, fighting: 50 %, health: 100000, mind: {program: him}}
      """;

  private static final String HIM =
      """
      +here(R, W, _) <- +saw(W).
      +hurt(W, By, _) <- +felt(W, By).
      +moved(W, From, To) <- +went(W, From, To).
      """;

  private static Trial room() {
    return Trial.of(ROOM, 1, Map.of("him", HIM.replace("here(R,", "here(_,"))).until(0);
  }

  @Test
  void whoIsCloakedIsNotSeenAndWhatSheDoesIsDoneBySomebody() {
    Trial trial = room();
    assertThat(learned(trial)).containsExactly("saw(chest)");
    trial.happens(new Hurt(trial.id("him"), trial.id("her"), 90));
    trial.happens(new Moved(trial.id("her"), trial.id("hall"), trial.id("yard")));
    assertThat(learned(trial))
        .containsExactly("saw(chest)", "felt(him,somebody)", "went(somebody,hall,yard)");
  }

  @Test
  void aBlowShowsHerAndSpoilsTheCloak() {
    Trial trial = room();
    trial.happens(new Hurt(trial.id("her"), trial.id("him"), 90));
    assertThat(because(trial)).containsExactly(Veiling.Because.HIT);
    assertThat(trial.facts(DeviceDamaged.class).getLast())
        .isEqualTo(new DeviceDamaged(trial.id("shroud"), 20));
    assertThat(learned(trial)).contains("saw(her)");
  }

  /// What a hit on the hull throws about shows her as well, but leaves her a cloak to put on again.
  @Test
  void whatFliesAboutShowsHerAndSparesTheCloak() {
    Trial trial = room();
    trial.happens(new Hurt(trial.id("her"), trial.id("hall"), 90));
    assertThat(because(trial)).containsExactly(Veiling.Because.HIT);
    assertThat(trial.facts(DeviceDamaged.class).getLast())
        .isEqualTo(new DeviceDamaged(trial.id("shroud"), 80));
  }

  @Test
  void whoLosesTheCloakIsSeen() {
    Trial trial = room();
    trial.happens(new Moved(trial.id("shroud"), trial.id("her"), trial.id("hall")));
    assertThat(because(trial)).containsExactly(Veiling.Because.LOST);
  }

  @Test
  void whoHurtsOthersFromAHidingPlaceIsSeenOnce() {
    Trial trial = room();
    trial.happens(new Veiling.Appeared(trial.id("her")));
    trial.happens(new Veiling.Hid(trial.id("her"), trial.id("chest")));
    int before = trial.facts(Veiling.Appeared.class).size();
    trial.stage().intervene(new Hurt(trial.id("him"), trial.id("her"), 90), "a blow");
    trial.stage().intervene(new Hurt(trial.id("him"), trial.id("her"), 80), "another");
    trial.until(trial.stage().now());
    assertThat(trial.facts(Veiling.Appeared.class)).hasSize(before + 1);
  }

  /// Equal fighters hit each other half the time; with one blind by a factor of 4, one in five, and four in five.
  @ParameterizedTest
  @CsvSource({"true, 80", "false, 200"})
  void whoDoesNotSeeTheOtherFightsWorse(boolean cloaked, int hits) {
    String blows =
        "!go.\n+!go <- !blow(400).\n+!blow(N) : N > 0 <- strike(her); !blow(N - 1).\n+!blow(_).\n";
    String room =
        ROOM.replace("conceals: true", "conceals: " + cloaked)
            .replace("fighting: 50 %}", "fighting: 50 %, armour: 100 %}");
    Trial trial = Trial.of(room, 7, Map.of("him", blows)).until(3_600_000);
    assertThat(trial.facts(dramaturg.world.mechanics.boarding.fight.Blows.Struck.class).size())
        .isBetween(hits - 45, hits + 45);
  }

  @Test
  void nobodySeizesWhomTheyDoNotSee() {
    Trial trial = Trial.of(ROOM, 1, Map.of("him", "!go.\n+!go <- seize(her).\n")).until(60_000);
    assertThat(trial.facts(Refused.class))
        .singleElement()
        .extracting(Refused::reason)
        .isEqualTo("not_seen");
  }
}
