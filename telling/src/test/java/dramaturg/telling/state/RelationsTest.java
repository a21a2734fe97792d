package dramaturg.telling.state;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.story.claim.ClaimCheck;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.StateAt;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.mechanics.FactTypes;
import dramaturg.world.pack.PackSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What outcomes can ask of the state, on a small pack; where nothing moves unless it says so.
class RelationsTest {
  private static final String WORLD =
      """
      kinds:
        system: {is: place}
        room: {is: place, room: true, controls: true}
        sailor: {is: person}
        guild: {is: faction}
      entities:
        bay: {is: system, star_map: [0 ly, 0 ly]}
        cape: {is: place, in: bay, position: [900_000 km, 0 km], radius: 300 km}
        crown: {is: guild}
        hut: {is: vessel, in: bay, orbit: {around: cape, radius: 300 km}}
        shed: {is: room, in: hut}
        keeper: {is: sailor, in: shed}
        cutter: {is: vessel, docked_at: hut, in: bay}
        buoy: {is: vessel, in: bay, orbit: {around: cape}}
        compass: {is: technology, held_by: [crown]}
        pier: {is: vessel, in: bay, faction: crown}
        brig:
          is: vessel
          docked_at: pier
          in: bay
          impulse_speed: 90 km/s
          commander: anna
          faction: crown
          linked_to: crown
        cabin: {is: room, in: brig}
        lamp: {is: device, function: lights, in: cabin, condition: 10 %}
        pump: {is: device, function: bilge, in: cabin, on: false}
        anna:
          is: sailor
          in: cabin
          faction: crown
          mind:
            beliefs: ["honest(bert)", "debt(bert, 3)"]
            goals: [sail]
            program: anna
      """;
  private static final String ANNA =
      """
      proud.
      +!sail <- -honest(bert); +owes(bert, 3); undock(brig, pier); set_course(brig, cape).
      """;

  private static boolean holds(String pattern, boolean inTheEnd) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pack.yaml", "{name: bay, title: The bay, seed: 1, horizon: 10 s}\n");
    files.put("world/bay.yaml", WORLD);
    files.put("minds/anna.asl", ANNA);
    String moment = inTheEnd ? "end" : "start";
    files.put(
        "story.yaml",
        "claims: [{id: c, text: t, at: " + moment + ", holds: \"" + pattern + "\"}]\n");
    Script script = Script.of(PackSource.of(files), Optional.empty());
    Telling telling = Telling.begin(script, 1).play(Telling.Until.THE_END);
    var verdicts =
        ClaimCheck.of(
            telling.report(),
            script.fold(telling.chronicle()),
            Sentences.plain(telling.chronicle()));
    return verdicts.getFirst().outcome() == ClaimVerdict.Outcome.AGREES;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in(anna, cabin) & in(anna, brig) & in(anna, bay)",
        "in(keeper, cape) & in(shed, cape) & in(cutter, cape) & in(hut, cape)",
        "controls(anna, brig)",
        "able(anna, walk(cabin)) & able(anna, no_such_deed)",
        "is(anna, sailor) & is(anna, person)",
        "condition(anna, well) & condition(brig, whole)",
        "condition(lamp, failed) & condition(pump, off)",
        "side(brig, crown)",
        "linked(brig, crown)",
        "body_of(anna, anna)",
        "commands(anna, brig)",
        "docked_at(brig, pier)",
        "holds(crown, compass) & holds(anna, compass)",
        "able(anna) & able(brig) & can_use(anna, pump)",
        "believes(anna, honest(bert)) & believes(anna, debt(_, 3)) & believes(anna, proud)"
      })
  void soAtTheOpening(String pattern) {
    assertThat(holds(pattern, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in(anna, pier)",
        "in(buoy, cape) | in(cape, cape) | in(brig, cape)",
        "controls(anna, hut)",
        "able(bay, walk(cabin))",
        "is(anna, system)",
        "condition(anna, hurt)",
        "side(anna, anna)",
        "linked(anna, _)",
        "commands(_, pier)",
        "docked_at(pier, _)",
        "holds(brig, _)",
        "can_use(anna, lamp)",
        "able(bay)",
        "bound_for(brig, _)",
        "believes(anna, owes(_, _)) | believes(bay, _)"
      })
  void notSoAtTheOpening(String pattern) {
    assertThat(holds(pattern, false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bound_for(brig, cape)",
        "not docked_at(brig, _)",
        "believes(anna, owes(bert, 3)) & not believes(anna, honest(_)) & believes(anna, proud)",
        "believes(Who, owes(bert, _)) & commands(Who, brig)"
      })
  void soInTheEnd(String pattern) {
    assertThat(holds(pattern, true)).isTrue();
  }

  /// Otherwise a pattern that means the state would ask for facts.
  @Test
  void noRelationIsCalledLikeAFact() {
    List<String> facts = FactTypes.all().stream().map(type -> type.termName()).toList();
    assertThat(Fold.all().stream().map(StateAt.Relation::name)).doesNotContainAnyElementsOf(facts);
  }
}
