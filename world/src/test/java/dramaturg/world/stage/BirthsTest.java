package dramaturg.world.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.data.BadInput;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Terms;
import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.contagion.works.Progress;
import dramaturg.world.state.Identity;
import dramaturg.world.state.Location;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.person.Minded;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What comes into being during a run has the parts of its kind, under names of its own.
class BirthsTest {
  private static final String PACK =
      """
      kinds:
        rock: {is: body, hull: 10 TJ}
        lamp: {is: device, function: lighting}
        den:
          is: place
          room: true
          leads_to: [nook]
          parts:
            nook: {is: place, room: true, title: a nook, parts: {candle: {is: lamp, copies: 2, title: "candle #"}}}
            lamp: {is: lamp, in: nook}
      entities:
        mites: {is: strain, stages: [{stage: awake}], builds: [{at: 40 %, grows: den}]}
        hill: {is: rock}
        old_den: {is: den, in: hill}
      """;

  @Test
  void aPartIsNamedAfterItsWholeAndKnowsTheOthers() {
    Trial trial = Trial.of(PACK);
    trial.happens(new Progress.Grown(trial.id("hill"), Terms.atom("new_den"), Terms.atom("den")));
    EntityId nook = trial.id("new_den_nook");
    assertThat(trial.of("new_den", Room.ROOM).leadsTo()).contains(nook);
    assertThat(trial.of("new_den_nook", Identity.IDENTITY).label()).isEqualTo("a nook");
    assertThat(trial.of("new_den_nook", Location.LOCATION).container())
        .isEqualTo(trial.id("new_den"));
    assertThat(trial.of("new_den_lamp", Location.LOCATION).container()).isEqualTo(nook);
    assertThat(trial.of("new_den_lamp", Device.DEVICE).host()).isEqualTo(trial.id("hill"));
    assertThat(trial.of("new_den_nook_candle_2", Identity.IDENTITY).label()).isEqualTo("candle 2");
    List<EntityId> lights = Device.of(trial.world(), trial.id("hill"));
    assertThat(lights).hasSize(6).contains(trial.id("old_den_lamp"), trial.id("new_den_lamp"));
  }

  private static final String LITTER =
      """
      kinds:
        pup: {is: person, mind: {beliefs: [young]}}
        stray: {is: pup, mind: null}
        kennel: {is: place, parts: {pup: {is: pup}, stray: {is: stray}, tame: {is: pup, body_of: pack}}}
      entities:
        pack: {is: faction, mind: {goals: [hunt]}}
        mites: {is: strain, stages: [{stage: awake}], builds: [{at: 40 %, grows: kennel}]}
        hill: {is: body}
      """;

  @Test
  void whatHasAMindByItsKindIsTheBodyOfItsOwn() {
    Trial trial = Trial.of(LITTER);
    trial.happens(new Progress.Grown(trial.id("hill"), Terms.atom("den"), Terms.atom("kennel")));
    EntityId pup = trial.id("den_pup");
    assertThat(trial.of("den_pup", Minded.MINDED).mind()).isEqualTo(pup);
    assertThat(trial.stage().bodies().mind(pup).beliefs().getFirst().head().bare())
        .hasToString("young");
    assertThat(trial.world().has(trial.id("den_stray"), Minded.MINDED)).isFalse();
    assertThat(trial.of("den_tame", Minded.MINDED).mind()).isEqualTo(trial.id("pack"));
    assertThat(trial.stage().bodies().has(trial.id("den_tame"))).isFalse();
  }

  @Test
  void aMindThatIsWrongIsReportedThoughNobodyHasItYet() {
    String wrong = LITTER.replace("beliefs: [young]", "habits: [none], beliefs: [3]");
    assertThatThrownBy(() -> Trial.of(wrong))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("there is no file habits/none.asl")
        .hasMessageContaining("'3' is nothing that can be believed or wanted");
  }

  @Test
  void aPartThatIsWrongIsReportedThoughNothingIsOfItsKindYet() {
    String wrong = PACK.replace("old_den: {is: den, in: hill}", "").replace("in: nook", "in: nock");
    assertThatThrownBy(() -> Trial.of(wrong))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("there is no entity 'nock'");
  }
}
