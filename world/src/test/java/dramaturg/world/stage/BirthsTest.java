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

  @Test
  void aPartThatIsWrongIsReportedThoughNothingIsOfItsKindYet() {
    String wrong = PACK.replace("old_den: {is: den, in: hill}", "").replace("in: nook", "in: nock");
    assertThatThrownBy(() -> Trial.of(wrong))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("there is no entity 'nock'");
  }
}
