package dramaturg.mind;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.logic.syntax.TermReader;
import dramaturg.mind.host.Limits;
import dramaturg.mind.host.Message;
import dramaturg.mind.host.MindFault;
import dramaturg.mind.host.Performative;
import dramaturg.mind.program.Includes;
import dramaturg.mind.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A mind that loops or grows without bound stops at the limit that it reaches first, with a fault that names it, the
/// plans that ran and the line.
class LimitsTest {
  private static final Limits SMALL = new Limits(2_000_000, 1_000, 500, 100, 200, 3_000_000);

  private static Mind mind(String program, Limits limits) {
    Problems problems = new Problems();
    Program loaded = Program.load("test.asl", program, Includes.NONE, problems);
    problems.throwIfAny();
    return new Mind("ann", loaded, new Dice(7).of("mind", "ann"), limits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          has not come to rest after 5000 cycles | pong, ping | @ping +!ping <- !!pong. @pong +!pong <- !!ping. !ping.
          has not come to rest after 5000 cycles | loop | @loop +!a <- while (true) { x = x }. !a.
          has not come to rest after 5000 cycles | loop | n(0). @loop +!a <- ?n(X); -+n(X + 1); !a. !a.
          has not come to rest after 5000 cycles | up, try | @try +!a <- .fail. @up -!a <- !!a. !a.
          """)
  void loops(String limit, String plans, String program) {
    stops(limit, plans, program, SMALL.withCycles(5_000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          holds more than 500 beliefs | grow | @grow +!g(N) <- +b(N); !g(N + 1). !g(0).
          has more than 100 events and intentions | split | @split +!g <- !!g; !!g. !g.
          has more than 100 events and intentions | begin | @begin +!g <- while (true) { !!h }. +!h <- .wait(1000). !g.
          has more than 100 events and intentions | later | @later +!g <- while (true) { .at("now +5 s", {+!g}) }. !g.
          has 200 goals waiting for each other | deep | @deep +!g(N) <- !g(N + 1); x. !g(0).
          a question took more than 1000 steps | ask | loop(X) :- loop(X). @ask +!g <- x = x; ?loop(1). !g.
          a question took more than 1000 steps | ask | n(X) :- n(Y) & X = Y + 1. @ask +!g <- x = x; ?n(2). !g.
          makes a term of more than 500000 signs | double | @double +!g(X) <- !g(f(X, X)). !g(1).
          makes a term of more than 500000 signs | double | @double +!g(X) <- .concat(X, X, Y); !g(Y). !g([1]).
          makes a text of more than 500000 letters | double | @double +!g(X) <- .concat(X, X, Y); !g(Y). !g("a").
          makes a term that goes deeper than 1000 | nest | @nest +!g(X) <- !g(f(X)). !g(1).
          told of more than 3000000 signs | l | @l +!g(L) <- .concat([1], L, M); !g(M). @again +!g(_) <- x. !g([]).
          told of more than 3000000 signs | l | @l +!g(L) <- .print(L); .concat([1], L, M); !g(M). !g([]).
          told of more than 3000000 signs | l | @l +!g(L) <- act(L); .concat([1], L, M); !g(M). !g([]).
          told of more than 3000000 signs | l | @l +!g(L) <- -+b(L); .concat([1], L, M); !g(M). !g([]).
          makes a term that goes deeper than 1000 | nest | b(1). @nest +!g <- ?b(X); -+b(f(X)); !g. !g.
          """)
  void grows(String limit, String plans, String program) {
    stops(limit, plans, program, SMALL);
  }

  private static void stops(String limit, String plans, String program, Limits limits) {
    Mind mind = mind(program, limits);
    Recording host = new Recording();
    host.mind = mind;
    assertThatThrownBy(() -> mind.think(0, host))
        .isInstanceOf(MindFault.class)
        .hasMessageStartingWith("test.asl:1:")
        .hasMessageContaining(limit)
        .hasMessageContaining("; plans running: " + plans);
  }

  @Test
  void tooMuchMail() {
    Mind mind = mind("!a. @reader +!a <- .print(reading). +x(N) <- .print(N).", SMALL);
    for (int i = 0; i < 200; i++) {
      mind.receive(new Message("bob", Performative.SIGNAL, TermReader.term("x(" + i + ")"), -1));
    }
    Recording host = new Recording();
    host.mind = mind;
    assertThatThrownBy(() -> mind.think(0, host))
        .isInstanceOf(MindFault.class)
        .hasMessageContaining("has more than 100 messages");
  }
}
