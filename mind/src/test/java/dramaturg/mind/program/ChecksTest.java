package dramaturg.mind.program;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static final SequencedMap<String, List<Integer>> ACTIONS =
      new LinkedHashMap<>(Map.of("walk", List.of(1)));
  private static final SequencedMap<String, List<Integer>> PERCEPTS =
      new LinkedHashMap<>(Map.of("near", List.of(1, 2)));
  static final Vocabulary KNOWN =
      new Vocabulary(
          Optional.of(ACTIONS), Optional.of(PERCEPTS), Optional.of(List.of("bob", "cid")));

  private static List<String> check(String program) {
    Problems problems = new Problems();
    Program loaded = Program.load("p.asl", program, Includes.NONE, problems);
    if (!problems.any()) {
      loaded.check(KNOWN, problems);
    }
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  @Test
  void aSoundProgramHasNoProblems() {
    assertThat(
            check(
                """
                home(kitchen).
                safe(X) :- home(X) & not near(X, _).
                !start.
                @begin +!start : home(X) & safe(X) <- walk(X); !rest(2); .send(bob, tell, home(X)).
                +!rest(0).
                +!rest(N) : N > 0 <- ?state(S); .print(S); !rest(N - 1).
                +?state(fine).
                -!rest(_) <- .print(tired).
                +near(X) <- -+last(X).
                +last(_) <- .print(seen).
                """))
        .isEmpty();
  }

  @Test
  void goalWithoutPlan() {
    assertThat(check("!strat. +!start <- !start(1)."))
        .containsExactly(
            "p.asl:1:1: no plan for the goal strat/0; did you mean 'start'?",
            "p.asl:1:20: no plan for the goal start/1; 'start' is known with 0 arguments");
  }

  @Test
  void aWaitForATextThatIsNoEvent() {
    assertThat(check("!go. +!go <- .wait(\"+bell\"); .wait(\"1 min\"); .wait(500)."))
        .containsExactly(
            "p.asl:1:30: .wait(\"1 min\") waits for nothing; "
                + "write milliseconds such as .wait(60000), or an event such as .wait({+bell})");
  }

  @Test
  void unknownAction() {
    assertThat(check("!a. +!a <- wlak(home); walk(a, b)."))
        .containsExactly(
            "p.asl:1:12: unknown action wlak/1; did you mean 'walk'?",
            "p.asl:1:24: unknown action walk/2; 'walk' is known with 1 arguments");
  }

  @Test
  void thereIsNoPerformative() {
    assertThat(check("!a. +!a <- .send(bob, tel, x); walk(y). +!b <- .broadcast(nod, x)."))
        .containsExactly(
            "p.asl:1:12: there is no performative 'tel'; did you mean 'tell'?",
            "p.asl:1:48: there is no performative 'nod'; "
                + "known are: tell, untell, achieve, unachieve, askOne, askAll, signal");
  }

  @Test
  void knownWithAnotherNumberOfArguments() {
    assertThat(
            check(
                "at(x, 1). !a(2). +!a : at(x) <- walk. +!a(X) : X > 1 <- .print(a, b); .length(X)."))
        .containsExactly("p.asl:1:71: .length is given 1 arguments; .length takes 2 arguments");
    assertThat(check("at(x, 1). !a(2). +!a : at(x) <- walk. +!a(X) : X > 1 <- !a; ?near."))
        .containsExactly(
            "p.asl:1:24: nothing ever makes this believed: at/1; 'at' is known with 2 arguments",
            "p.asl:1:33: unknown action walk/0; 'walk' is known with 1 arguments",
            "p.asl:1:62: nothing ever makes this believed: near/0; "
                + "'near' is known with 1 or 2 arguments");
  }

  @Test
  void unknownAddressee() {
    assertThat(check("!a. +!a <- .send(bbo, tell, x); .send([bob, self], tell, x)."))
        .containsExactly("p.asl:1:12: there is nobody 'bbo' to write to; did you mean 'bob'?");
  }

  @Test
  void nothingEverMakesThisBelieved() {
    assertThat(
            check("!a. +!a : naer(X) <- walk(X). +naer(X) <- walk(X). +!a <- ?colour(C); walk(C)."))
        .containsExactly(
            "p.asl:1:11: nothing ever makes this believed: naer/1; did you mean 'near'?",
            "p.asl:1:31: nothing ever makes this believed: naer/1; did you mean 'near'?",
            "p.asl:1:60: nothing ever makes this believed: colour/1; name a percept or a belief");
  }

  @Test
  void theVariableIsUsedOnlyOnce() {
    assertThat(check("!a(1). +!a(Number) <- .print(Numbr)."))
        .containsExactly(
            "p.asl:1:12: the variable Number is used only once; write _Number if it is meant so",
            "p.asl:1:30: the variable Numbr is used only once; write _Numbr if it is meant so");
  }

  @Test
  void thePlanCanNeverBeTaken() {
    assertThat(check("!a(1).\n@all +!a(_).\n+!a(1) <- walk(x).\n+!a(f(_)) : near(_) <- walk(y)."))
        .containsExactly(
            "p.asl:3:1: the plan can never be taken: @all in line 2 takes every such event; "
                + "put it before that plan, or give that plan a context",
            "p.asl:4:1: the plan can never be taken: @all in line 2 takes every such event; "
                + "put it before that plan, or give that plan a context");
  }

  @Test
  void theFailurePlanAnswersAGoalThatNobodyPursues() {
    assertThat(check("!work. +!work <- walk(x). -!wokr <- walk(y)."))
        .containsExactly(
            "p.asl:1:27: the failure plan answers a goal that nobody pursues: wokr/0; did you mean 'work'?");
  }

  @Test
  void manyFaultsOfReadingAreFoundAtOnce() {
    assertThat(
            check(
                """
                near(kitchen
                +!a <- walk(x) walk(y).
                +!b : near(X <- walk(X).
                +!c <- .snd(bob, tell, x).
                +!d <- {!e || !f}.
                +!g.
                { begin namespace(x) }
                """))
        .containsExactly(
            "p.asl:2:2: found '!' where something else must stand; expected a term",
            "p.asl:3:14: found '<-' where something else must stand; expected ')' to close the arguments, or ','",
            "p.asl:4:8: there is no internal action '.snd'; did you mean '.send'?",
            "p.asl:5:8: plans inside plans are left out; use goals: !a; !!b",
            "p.asl:7:1: a name space is entered and not left; write { end } behind its last line");
  }

  @Test
  void thePlanIsAnnotatedWith() {
    assertThat(check("!a. @x[wieght(3)] +!a."))
        .containsExactly("p.asl:1:5: the plan is annotated with wieght(3); did you mean 'weight'?");
  }

  @Test
  void twoPlansHaveTheLabel() {
    assertThat(check("!a. @x +!a : near(_). @x +!a."))
        .containsExactly(
            "p.asl:1:23: two plans have the label 'x'; give each plan a label of its own");
  }

  @Test
  void whatIsKnownInAnotherNameSpace() {
    assertThat(
            check(
                "{ begin namespace(n) } !a. !b. +!a <- walk(x); !n::b; default::walk(y). {end} +!b."))
        .containsExactly(
            "p.asl:1:28: no plan for the goal n::b/0; write default::b, which is known",
            "p.asl:1:39: unknown action n::walk/1; write default::walk, which is known",
            "p.asl:1:48: no plan for the goal n::b/0; write default::b, which is known");
  }

  @Test
  void includesAreReadWithTheirOwnPlaces() {
    Problems problems = new Problems();
    Program.load(
        "p.asl",
        "{ include(\"a.asl\") } { include(\"none.asl\") }",
        name -> name.equals("a.asl") ? Optional.of("\n  oops(") : Optional.empty(),
        problems);
    assertThat(problems.sorted().stream().map(Problem::toString).toList())
        .containsExactly(
            "a.asl:2:8: found the end of the text where something else must stand; expected a term",
            "p.asl:1:22: there is no file 'none.asl' to include; name a file that can be read");
  }
}
