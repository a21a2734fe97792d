package dramaturg.mind;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Term;
import dramaturg.mind.host.Limits;
import dramaturg.mind.host.Message;
import dramaturg.mind.host.Percept;
import dramaturg.mind.host.Performative;
import dramaturg.mind.program.Includes;
import dramaturg.mind.program.Program;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is done because something is not, or is no longer, believed.
class AbsenceTest {
  private final Recording host = new Recording();

  private Mind mind(String program) {
    Problems problems = new Problems();
    Program loaded = Program.load("test.asl", program, Includes.NONE, problems);
    problems.throwIfAny();
    host.mind = new Mind("ann", loaded, new Dice(7).of("mind", "ann"), Limits.USUAL);
    return host.mind;
  }

  private static Term term(String text) {
    return TermReader.term(text);
  }

  private static Percept percept(String text, int origin) {
    return new Percept(term(text), origin);
  }

  @Test
  void whatNobodyToldIsRecordedOnceAndIsACause() {
    Mind mind =
        mind(
            "+call(S) : not attacker(S, _) <- suspect(S). +again(S) : not attacker(S, _) <- go(S).");
    mind.witness(term("call(ship)"), 5);
    mind.witness(term("again(ship)"), 6);
    mind.think(0, host);
    assertThat(host.lines)
        .containsExactly(
            "lacks attacker(ship,_) because [5]",
            "does suspect(ship) because [5, 100] perceived",
            "does go(ship) because [6, 100] perceived");
    assertThat(host.deeds.getFirst().why().lacked())
        .extracting(literal -> literal.bare().functor())
        .containsExactly("attacker");
  }

  /// The news that something is so passes; that it is so does not.
  @Test
  void whatIsPerceivedOutlastsTheMomentInWhichItIsWitnessed() {
    Mind mind = mind("+ask : at(X) <- go(X). +ask <- stay. +at(_).");
    mind.witness(term("at(port)"), 5);
    mind.sense(List.of(), List.of(percept("at(port)", 5)));
    mind.witness(term("at(port)"), 5);
    for (int at = 0; at < 3; at++) mind.think(at, host);
    mind.witness(term("ask"), 6);
    mind.think(3, host);
    assertThat(host.lines).containsExactly("does go(port) because [6, 5] perceived");
  }

  /// How things stand at the opening is a cause, but no news; what has come since is both.
  @Test
  void whatIsSoFromTheOpeningIsNotPerceived() {
    Mind mind = mind("+at(X) : near(X) <- go(X). +at(X) <- stay(X).");
    mind.sense(List.of(), List.of(percept("near(port)", 0), percept("at(port)", 0)));
    mind.think(0, host);
    mind.sense(List.of(), List.of(percept("at(isle)", 4)));
    mind.think(1, host);
    assertThat(host.lines)
        .containsExactly("does go(port) because [0]", "does stay(isle) because [4] perceived");
  }

  @Test
  void itIsMissingAnewAfterItWasBelieved() {
    Mind mind = mind("+call : not near(_) <- go.");
    mind.witness(term("call"), 5);
    mind.think(0, host);
    mind.sense(List.of(), List.of(percept("near(wolf)", 7)));
    mind.think(1, host);
    mind.sense(List.of(percept("near(wolf)", 8)), List.of());
    mind.witness(term("call"), 9);
    mind.think(2, host);
    assertThat(host.lines)
        .containsExactly(
            "lacks near(_) because [5]",
            "does go because [5, 100] perceived",
            "lacks near(_) because [8, 9] perceived",
            "does go because [9, 102] perceived");
  }

  @Test
  void anotherOfItsKindDoesNotEndAnAbsence() {
    Mind mind = mind("+call(D) : not dead(D) <- go(D).");
    mind.witness(term("call(a)"), 5);
    mind.think(0, host);
    mind.sense(List.of(), List.of(percept("dead(b)", 7)));
    mind.witness(term("call(a)"), 8);
    mind.think(1, host);
    assertThat(host.lines)
        .containsExactly(
            "lacks dead(a) because [5]",
            "does go(a) because [5, 100] perceived",
            "does go(a) because [8, 100] perceived");
  }

  @Test
  void anOwnNoteThatWasTakenBackIsCitedAndNotToldAsMissing() {
    Mind mind =
        mind("busy. +call : busy <- -busy. +come : not busy <- go. +note <- +busy. +rest : busy.");
    mind.witness(term("call"), 5);
    mind.think(0, host);
    mind.witness(term("come"), 6);
    mind.think(1, host);
    assertThat(host.lines)
        .containsExactly(
            "forgets busy because [5] perceived", "does go because [6, 100] perceived");
  }

  @Test
  void whatKeptAnEarlierPlanFromApplyingIsACauseOfTheNext() {
    Mind mind =
        mind("+call(X) : not done(X) <- +done(X). +call(X) <- rest(X). +tell(X) <- +done(X).");
    mind.witness(term("tell(a)"), 4);
    mind.think(0, host);
    mind.witness(term("call(a)"), 5);
    mind.think(1, host);
    assertThat(host.lines)
        .containsExactly(
            "learns done(a) from self because [4] perceived",
            "does rest(a) because [5, 100] perceived");
  }

  @Test
  void whatABeliefSaidMayKeepAPlanFromApplying() {
    Mind mind = mind("named(K) :- by(K) & not K = nobody. +call : named(_) <- a. +call <- b.");
    mind.sense(List.of(), List.of(percept("by(nobody)", 4)));
    mind.witness(term("call"), 5);
    mind.think(0, host);
    assertThat(host.lines).containsExactly("does b because [5, 4] perceived");
  }

  @Test
  void whatEndedALoopOfGoalsIsACauseOfWhatComesAfterIt() {
    Mind mind =
        mind("!go. +!go <- !await; leave. +!await : not ready(_) <- .wait(10); !await. +!await.");
    mind.think(0, host);
    mind.sense(List.of(), List.of(percept("ready(ship)", 9)));
    mind.think(10, host);
    assertThat(host.lines)
        .containsExactly(
            "TAKEN_UP go for self because []",
            "lacks ready(_) because [100]",
            "does leave because [100, 9] perceived",
            "REACHED go for self because [100, 9, 102] perceived");
  }

  @Test
  void whatEndedAWaitALoopOrABranchIsACause() {
    Mind mind =
        mind(
            "!a. +!a <- .wait(ready(_)); x; while (not over) { .wait({+tick}) }; y; "
                + "if (enemy(_)) { fight } else { z }.");
    mind.think(0, host);
    mind.sense(List.of(), List.of(percept("ready(ship)", 9), percept("enemy(e)", 8)));
    mind.think(1, host);
    mind.sense(List.of(percept("enemy(e)", 20)), List.of(percept("over", 21)));
    mind.witness(term("tick"), 22);
    mind.think(2, host);
    assertThat(host.lines)
        .containsExactly(
            "TAKEN_UP a for self because []",
            "does x because [100, 9] perceived",
            "lacks over because [100]",
            "does y because [100, 9, 102, 21, 22] perceived",
            "does z because [100, 9, 102, 21, 20, 103] perceived",
            "REACHED a for self because [100, 9, 102, 21, 20, 104] perceived");
  }

  @Test
  void aDroppedGoalCitesWhatDroppedIt() {
    Mind mind =
        mind("!travel. +!travel <- .wait(100); leave. +bridge(down) <- .drop_desire(travel).");
    mind.think(0, host);
    mind.sense(List.of(), List.of(percept("bridge(down)", 9)));
    mind.think(1, host);
    assertThat(host.lines)
        .containsExactly(
            "TAKEN_UP travel for self because []",
            "DROPPED travel for self because [9, 100] perceived");
  }

  @Test
  void aGoalThatAnotherNoLongerWantsCitesTheirWord() {
    Mind mind = mind("!travel. +!travel <- .wait(100); leave.");
    mind.think(0, host);
    mind.receive(new Message("bob", Performative.UNACHIEVE, term("travel"), 12));
    mind.think(1, host);
    assertThat(host.lines)
        .containsExactly(
            "TAKEN_UP travel for self because []",
            "DROPPED travel for self because [12, 100] perceived");
  }

  @Test
  void aCopyHasTheSameAbsencesAndGoesOnByItself() {
    Mind mind = mind("+call(S) : not attacker(S, _) <- suspect(S).");
    mind.witness(term("call(ship)"), 5);
    mind.think(0, host);
    Mind copy = mind.copy();
    copy.receive(new Message("bob", Performative.TELL, term("attacker(ship, raider)"), 12));
    copy.think(1, new Recording());
    mind.witness(term("call(ship)"), 6);
    mind.think(1, host);
    assertThat(host.lines).endsWith("does suspect(ship) because [6, 100] perceived");
  }
}
