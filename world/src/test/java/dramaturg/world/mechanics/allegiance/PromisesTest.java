package dramaturg.world.mechanics.allegiance;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.logic.term.Term;
import dramaturg.world.body.Impressions;
import dramaturg.world.mechanics.Laws;
import dramaturg.world.mechanics.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Treaties and technologies: who knows of them by belonging to whom.
class PromisesTest {
  private static final String WORLD =
      """
      entities:
        reds: {is: faction}
        house: {is: faction, faction: reds}
        blues: {is: faction}
        greens: {is: faction}
        peace: {is: treaty, parties: [reds, blues], clauses: ["forbids(blues, [mines])"]}
        mines: {is: technology, held_by: [reds, cid]}
        ann: {is: person, faction: reds}
        bob: {is: person, faction: blues}
        cid: {is: person, faction: greens}
        dot: {is: person, faction: house}
      """;

  private static List<Term> percepts(Trial trial, String who) {
    return Impressions.of(trial.id(who), trial.world(), Laws.mechanics()::percepts).percepts();
  }

  private static List<String> perceived(String who) {
    Trial trial = Trial.of(WORLD).until(0);
    return percepts(trial, who).stream().map(Term::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({"ann, true", "bob, true", "dot, true", "cid, false"})
  void whoeverBelongsToAPartyKnowsTheTreaty(String who, boolean knows) {
    List<String> known = perceived(who);
    assertThat(known.contains("party(peace,reds)")).isEqualTo(knows);
    assertThat(known.contains("clause(peace,forbids(blues,[mines]))")).isEqualTo(knows);
  }

  @ParameterizedTest
  @CsvSource({"ann, true", "bob, false", "cid, true"})
  void aTechnologyIsKnownToItsHoldersAndTheirPeople(String who, boolean knows) {
    assertThat(perceived(who).contains("technology(mines)")).isEqualTo(knows);
  }

  @Test
  void aTechnologyThatNobodyHoldsIsPerceivedByNobody() {
    Trial trial = Trial.of("entities:\n  fire: {is: technology}\n  ann: {is: person}\n").until(0);
    assertThat(percepts(trial, "ann")).noneMatch(term -> term.toString().startsWith("technology"));
  }
}
