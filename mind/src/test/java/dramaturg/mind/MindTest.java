package dramaturg.mind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Term;
import dramaturg.mind.host.Limits;
import dramaturg.mind.host.Message;
import dramaturg.mind.host.MindFault;
import dramaturg.mind.host.Option;
import dramaturg.mind.host.Percept;
import dramaturg.mind.host.Performative;
import dramaturg.mind.program.Includes;
import dramaturg.mind.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MindTest {
  private final Recording host = new Recording();

  private Mind mind(String program) {
    return mind(program, Limits.USUAL);
  }

  private Mind mind(String program, Limits limits) {
    Problems problems = new Problems();
    Program loaded = Program.load("test.asl", program, Includes.NONE, problems);
    problems.throwIfAny();
    host.mind = new Mind("ann", loaded, new Dice(7).of("mind", "ann"), limits);
    return host.mind;
  }

  private static Term term(String text) {
    return TermReader.term(text);
  }

  @Test
  void deedsFollowFromPerceptsAndBeliefs() {
    Mind mind =
        mind("+enemy(X) : armed(W) <- !attack(X, W). +!attack(X, W) <- fire(W, X); report(X).");
    mind.sense(List.of(), List.of(new Percept(term("armed(gun)"), 3)));
    mind.sense(List.of(), List.of(new Percept(term("enemy(raider)"), 8)));
    mind.think(0, host);
    assertThat(host.lines)
        .containsExactly(
            "does fire(gun,raider) because [8, 3] perceived",
            "does report(raider) because [8, 3, 100] perceived");
    assertThat(host.deeds.getFirst().why().trigger()).hasToString("'+!attack(raider,gun)'");
    assertThat(host.deeds.getFirst().why().plan()).isEqualTo("attack_1");
  }

  /// Whatever the order of their hashes.
  @Test
  void perceptsAreEventsInTheirOrder() {
    Mind mind = mind("+sees(X) <- note(X). -sees(X) <- lost(X).");
    List<Percept> seen = new ArrayList<>();
    List<String> noted = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      int what = i * 37 % 50;
      seen.add(new Percept(term("sees(t" + what + ")"), 3));
      noted.add("note(t" + what + ")");
      lost.add("lost(t" + what + ")");
    }
    mind.sense(List.of(), seen);
    mind.think(0, host);
    assertThat(host.deeds).extracting(d -> d.action().text()).isEqualTo(noted);
    host.deeds.clear();
    mind.sense(seen.reversed(), List.of());
    mind.think(0, host);
    assertThat(host.deeds).extracting(d -> d.action().text()).isEqualTo(lost.reversed());
  }

  @Test
  void mentalNotesCarryTheEntryOfTheirLearning() {
    Mind mind = mind("+seen(X) <- +suspect(X). +suspect(X) : suspect(X) <- arrest(X).");
    mind.witness(term("seen(thief)"), 5);
    mind.think(0, host);
    assertThat(host.lines)
        .containsExactly(
            "learns suspect(thief) from self because [5] perceived",
            "does arrest(thief) because [5, 100] perceived");
  }

  @Test
  void goalsOfTheirOwnAreRecorded() {
    Mind mind = mind("!a. +!a <- !!b; x. +!b <- .fail. +!c[source(S)] <- y(S).");
    mind.receive(new Message("bob", Performative.ACHIEVE, term("c"), 9));
    mind.receive(new Message("bob", Performative.ACHIEVE, term("d"), 11));
    mind.think(0, host);
    assertThat(host.lines)
        .containsExactly(
            "TAKEN_UP a for self because []",
            "TAKEN_UP c for bob because [9] perceived",
            "does x because [100]",
            "TAKEN_UP b for self because [100]",
            "REACHED a for self because [100, 102]",
            "does y(bob) because [101] perceived",
            "FAILED d for bob because [11] perceived",
            "REACHED c for bob because [101, 105] perceived",
            "FAILED b for self because [103]");
  }

  @Test
  void aRefusedActionFailsItsGoalWithTheReason() {
    Mind mind =
        mind("!a. +!a <- refuse(door). -!a[error(action_refused), reason(R)] <- .print(R); x.");
    mind.think(0, host);
    assertThat(host.lines)
        .containsExactly(
            "TAKEN_UP a for self because []",
            "does refuse(door) because [100]",
            "too_far",
            "does x because [100, 101]",
            "REACHED a for self because [100, 101, 103]");
  }

  @Test
  void decisionsNameAllOptionsAndWhatMadeThemApplicable() {
    String program =
        """
        hungry.
        @eat   +!act : hungry & food(F) <- eat(F).
        @sleep +!act : tired <- sleep.
        @walk  +!act <- walk.
        !act.
        """;
    Mind mind = mind(program);
    mind.sense(List.of(), List.of(new Percept(term("food(bread)"), 4)));
    host.chooser = d -> d.options().size() - 1;
    mind.think(0, host);
    assertThat(host.decisions).hasSize(1);
    assertThat(host.decisions.getFirst().options())
        .extracting(Option::label)
        .containsExactly("eat", "walk");
    assertThat(host.decisions.getFirst().options().getFirst().beliefs())
        .extracting(r -> r.literal().text() + " " + r.source() + " " + r.origin())
        .containsExactly("hungry self -1", "food(bread) percept 4");
    assertThat(host.decisions.getFirst().preferred()).isZero();
    assertThat(host.deeds.getFirst().action()).hasToString("walk");
  }

  @Test
  void weightsAreChosenByTheMindsOwnDie() {
    String program =
        """
        @often[weight(9)] +!act(N) <- often.
        @never[weight(0)] +!act(N) <- never.
        @rare +!act(N) <- rare.
        !go. +!go <- for (.range(I, 1, 1000)) { !act(I) }.
        """;
    mind(program).think(0, host);
    long often = host.deeds.stream().filter(d -> d.action().functor().equals("often")).count();
    long rare = host.deeds.stream().filter(d -> d.action().functor().equals("rare")).count();
    assertThat(often + rare).isEqualTo(1000);
    assertThat(often).isBetween(870L, 930L);
    assertThat(host.decisions).hasSize(1000).allMatch(d -> d.rolled() && d.options().size() == 3);
  }

  @Test
  void theLargestUtilityIsTaken() {
    String program =
        """
        gain(3). risk(5).
        @flee[utility(R - 2)]  +!act : risk(R) <- flee.
        @fight[utility(2 * G)] +!act : gain(G) <- fight.
        @wait +!act <- wait.
        !act.
        """;
    mind(program).think(0, host);
    assertThat(host.deeds.getFirst().action()).hasToString("fight");
  }

  @Test
  void aHigherPriorityRunsFirst() {
    Mind mind = mind("!a. +!a <- a1; a2; a3. @alarm[priority(5)] +fire <- run1; run2.");
    host.finishes = false;
    mind.think(0, host);
    mind.witness(term("fire"), 2);
    mind.succeeded(host.deeds.getFirst().ticket(), 1);
    host.finishes = true;
    mind.think(1, host);
    assertThat(host.deeds)
        .extracting(d -> d.action().text())
        .containsExactly("a1", "run1", "run2", "a2", "a3");
  }

  @Test
  void aMindThatLoopsIsStoppedWithItsPlans() {
    Mind mind =
        mind(
            "!ping(0).\n+!ping(N) <- !pong(N).\n+!pong(N) <- !!ping(N + 1).",
            Limits.USUAL.withCycles(5_000));
    assertThatThrownBy(() -> mind.think(0, host))
        .isInstanceOf(MindFault.class)
        .hasMessageMatching(
            "test.asl:[23]:.*: ann has not come to rest after 5000 cycles; plans running: p.ng_., p.ng_.");
  }

  @Test
  void aMindThatGrowsIsStopped() {
    Mind mind =
        mind(
            "!grow(0). +!grow(N) <- +b(N); !grow(N + 1).",
            new Limits(1_000_000, 1000, 500, 100, 100, 1_000_000));
    assertThatThrownBy(() -> mind.think(0, host))
        .isInstanceOf(MindFault.class)
        .hasMessageContaining("500 beliefs");
    Mind deep =
        mind(
            "!deep(0). +!deep(N) <- !deep(N + 1); x.",
            new Limits(1_000_000, 1000, 500, 100, 100, 1_000_000));
    assertThatThrownBy(() -> deep.think(0, host))
        .isInstanceOf(MindFault.class)
        .hasMessageContaining("100 goals");
    Mind endless =
        mind(
            "loop(X) :- loop(X). !a. +!a : loop(1) <- x.",
            new Limits(1000, 1000, 500, 100, 100, 1_000_000));
    assertThatThrownBy(() -> endless.think(0, host))
        .isInstanceOf(MindFault.class)
        .hasMessageContaining("1000 steps");
  }

  @Test
  void manyBeliefsAreFoundAsFastAsFew() {
    Mind mind = mind("+!find(K) : fact(K, V) & not fact(V, K) & link(V, W) <- found(W).");
    for (int i = 0; i < 100_000; i++) {
      mind.believe(term("fact(" + i + "," + (i + 1_000_000) + ")"), i);
      mind.believe(term("link(" + (i + 1_000_000) + "," + (i % 7) + ")"), i);
    }
    mind.pursue(term("find(99999)"), 1);
    mind.think(0, host);
    assertThat(host.deeds).extracting(d -> d.action().text()).containsExactly("found(4)");
    assertThat(host.deeds.getFirst().why().causes()).containsExactly(101, 99_999, 100);
  }

  @Test
  void whatIsWitnessedIsBelievedForOneThought() {
    Mind mind =
        mind(
            "+bang : bang <- .print(heard). +!ask : bang <- .print(still). +!ask <- .print(gone).");
    mind.witness(term("bang"), 1);
    mind.pursue(term("ask"), 1);
    mind.think(0, host);
    mind.pursue(term("ask"), 1);
    mind.think(1, host);
    assertThat(host.lines)
        .contains("heard", "still", "gone")
        .doesNotContain("learns bang from percept");
  }

  @Test
  void waitingTellsWhenToThinkAgain() {
    Mind mind = mind("!a. +!a <- .wait(250); x; .at(\"now +3 s\", {+!b}). +!b <- y.");
    mind.think(1000, host);
    assertThat(mind.idle()).isTrue();
    assertThat(mind.nextWake()).isEqualTo(OptionalLong.of(1250));
    mind.think(1250, host);
    assertThat(mind.nextWake()).isEqualTo(OptionalLong.of(4250));
    mind.think(4250, host);
    assertThat(host.deeds).extracting(d -> d.action().text()).containsExactly("x", "y");
    assertThat(mind.nextWake()).isEmpty();
  }

  @Test
  void aCopyInTheMiddleOfAnIntentionGoesOnByItself() {
    Mind mind =
        mind(
            "n(0). !a(5). +!a(K) : n(N) <- X = K + N; step(X); -+n(X); ?n(Y); step(Y); .random(R); step(R).");
    host.finishes = false;
    mind.think(0, host);
    Mind copy = mind.copy();
    host.finishes = true;
    mind.succeeded(1, -1);
    host.mind = mind;
    // tickets are numbers of the mind: intention 1, deed 2
    mind.succeeded(2, -1);
    mind.think(1, host);
    List<String> first = List.copyOf(host.lines);
    host.lines.subList(2, host.lines.size()).clear();
    host.mind = copy;
    copy.succeeded(2, -1);
    copy.think(1, host);
    assertThat(host.lines).isEqualTo(first).hasSizeGreaterThan(4);
    assertThat(copy.beliefs()).hasToString(mind.beliefs().toString());
  }
}
