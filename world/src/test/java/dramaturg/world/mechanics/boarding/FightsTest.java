package dramaturg.world.mechanics.boarding;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.boarding.fight.Blows;
import dramaturg.world.mechanics.boarding.fight.Skirmish;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Hurt;
import dramaturg.world.state.person.Perished;
import dramaturg.world.state.person.Pin;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.thought.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FightsTest {
  private static final String HOUSE =
      """
      entities:
        reds: {is: faction, hostile_to: [blues]}
        blues: {is: faction}
        hall: {is: place, room: true, leads_to: [yard]}
        yard: {is: place, room: true}
      """;

  /// One bearer stops 50, two stop 100, and a shot that is stronger goes through.
  @ParameterizedTest
  @CsvSource({"50, 1, true", "51, 1, false", "100, 2, true", "101, 2, false"})
  void aFieldStopsShotsUpToItsStrength(int harm, int bearers, boolean stops) {
    String world =
        HOUSE
            + "  desk: {is: device, function: desk, in: hall}\n"
            + "  gun: {is: device, in: gunner, hand_weapon: {kind: beam, harm: "
            + harm
            + ", shoots: true}}\n"
            + "  gunner: {is: person, in: hall, faction: reds, mind: {program: gunner}}\n"
            + "  one: {is: person, in: hall, faction: blues, bears_fields: true, mind: {program: bearer}}\n"
            + (bearers == 2
                ? "  two: {is: person, in: hall, faction: blues, bears_fields: true, mind: {program: bearer}}\n"
                : "");
    Trial trial =
        Trial.of(
            world,
            1,
            Map.of(
                "gunner", "!go. +!go <- .wait(20000); shoot(one). -!go.",
                "bearer", "!go. +!go <- raise_field(desk)."));
    trial.until(60_000);
    assertThat(
            trial.facts(Refused.class).stream().map(Refused::reason).toList().contains("field_up"))
        .as(trial.toString())
        .isEqualTo(stops);
    assertThat(trial.facts(Blows.Shot.class).size() + trial.facts(Blows.Evaded.class).size())
        .isEqualTo(stops ? 0 : 1);
  }

  /// What nothing hurts is given up after six volleys; a fight must end.
  @Test
  void aCrowdGivesUpWhatItCannotHurt() {
    Trial trial =
        Trial.of(
            HOUSE
                + "  watch: {is: crowd, in: hall, faction: reds, members: 8, fighting: 100 %,"
                + " hand_weapon: {kind: beam, harm: 30, shoots: true}}\n"
                + "  rock: {is: person, in: yard, faction: blues, fighting: 1 %, resists: {beam: 100 %}}\n");
    trial.happens(new Moved(trial.id("rock"), trial.id("yard"), trial.id("hall"))).until(600_000);
    assertThat(trial.facts(Skirmish.Volley.class)).hasSize(6);
    assertThat(trial.facts(Skirmish.FightEnded.class)).hasSize(1);
    assertThat(trial.facts(Died.class)).isEmpty();
  }

  /// Whom it hurts but does not bring down it fights for twenty minutes, a volley each five seconds.
  @Test
  void aCrowdIsOutOfBreathInTheEnd() {
    Trial trial =
        Trial.of(
            HOUSE
                + "  watch: {is: crowd, in: hall, faction: reds, members: 1, fighting: 100 %,"
                + " hand_weapon: {kind: beam, harm: 1, shoots: true}}\n"
                + "  hulk: {is: person, in: yard, faction: blues, fighting: 1 %, health: 1000}\n");
    trial.happens(new Moved(trial.id("hulk"), trial.id("yard"), trial.id("hall"))).until(3_600_000);
    assertThat(trial.facts(Skirmish.Volley.class)).hasSize(240);
    assertThat(trial.facts(Skirmish.FightEnded.class)).hasSize(1);
  }

  /// Two crowds fight until one is gone; nobody dies twice.
  @Test
  void twoCrowdsFightToTheEnd() {
    String arms = "fighting: 40 %, hand_weapon: {kind: beam, harm: 50, shoots: true}}\n";
    Trial trial =
        Trial.of(
            HOUSE
                + "  watch: {is: crowd, in: hall, faction: reds, members: 30, "
                + arms
                + "  raiders: {is: crowd, in: yard, faction: blues, members: 20, "
                + arms);
    trial
        .happens(new Moved(trial.id("raiders"), trial.id("yard"), trial.id("hall")))
        .until(3_600_000);
    long dead =
        trial.facts(Perished.class).stream()
            .filter(lost -> lost.crowd().equals(trial.id("raiders")))
            .mapToLong(Perished::count)
            .sum();
    assertThat(dead).isEqualTo(20);
    assertThat(trial.facts(Skirmish.FightEnded.class)).isNotEmpty();
  }

  /// A wound frees nobody from what lies on them.
  @Test
  void whoIsPinnedAndHurtStaysPinned() {
    Trial trial =
        Trial.of(
            HOUSE
                + "  giant: {is: person, in: hall, topples: 100 %}\n"
                + "  knight: {is: person, in: hall}\n");
    trial.happens(new Died(trial.id("giant"), trial.id("knight")));
    assertThat(trial.world().has(trial.id("knight"), Pin.PIN)).isTrue();
    trial.happens(new Hurt(trial.id("knight"), trial.id("giant"), 40));
    assertThat(trial.of("knight", Vitals.VITALS).condition()).isEqualTo(Vitals.Condition.HELD);
  }
}
