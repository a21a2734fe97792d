package dramaturg.mind.program;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the dialect leaves out is rejected by its name, with its place and what to use instead.
class LeftOutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          .add_plan({ +!b <- x })             | .add_plan
          .remove_plan(l)                     | .remove_plan
          .relevant_plans({ +!b }, L)         | .relevant_plans
          .df_register(guide)                 | .df_register
          .df_deregister(guide)               | .df_deregister
          .df_search(guide, L)                | .df_search
          .df_subscribe(guide)                | .df_subscribe
          .create_agent(bob, "bob.asl")       | .create_agent
          .kill_agent(bob)                    | .kill_agent
          .save_agent("bob.asl")              | .save_agent
          .clone(bob)                         | .clone
          .stopMAS                            | .stopMAS
          .all_names(L)                       | .all_names
          .include("bob.asl")                 | .include
          .asserta(b)                         | .asserta
          .assertz(b)                         | .assertz
          .date(Y, M, D)                      | .date
          .time(H, M, S)                      | .time
          .nano_time(T)                       | .nano_time
          .set_random_seed(1)                 | .set_random_seed
          .signal({ +b })                     | .signal
          .drop_future_intention(g)           | .drop_future_intention
          .current_intention(I)               | .current_intention
          .intention(I)                       | .intention
          .suspended(g, R)                    | .suspended
          .send(bob, tellHow, x)              | tellHow
          .send(bob, untellHow, x)            | untellHow
          .send(bob, askHow, x)               | askHow
          .broadcast(tellHow, x)              | tellHow
          """)
  void internalActions(String step, String name) {
    String problem = only("!a. +!a <- x; " + step + ".");
    assertThat(problem).startsWith("p.asl:1:15: '" + name + "' is left out; ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          +!a <- !b |&| !c.                  ; 1:11 ; fork and join
          +!a <- !b ||| !c.                  ; 1:11 ; fork and join
          +!a <- { !b |&| !c }.              ; 1:8  ; plans inside plans
          +!a { +b <- x. }.                  ; 1:5  ; plans inside plans
          +!a <: b { <- x. }.                ; 1:5  ; goal conditions
          ^!a[state(finished)] <- x.         ; 1:1  ; meta events
          +^!a[state(finished)] <- x.        ; 1:2  ; meta events
          +!a <- .wait({+^!b}).              ; 1:16 ; meta events
          +!a <- +<b.                        ; 1:8  ; '+<'
          +!a <- +>b.                        ; 1:8  ; '+>'
          +N::b <- x.                        ; 1:2  ; a variable as a name space
          +!X <- x.                          ; 1:3  ; a variable as an event
          +!kqml_received(S, tell, C, M) <- x. ; 1:1 ; a plan for 'kqml_received'
          { begin module(m) } b. { end }     ; 1:1  ; the directive 'begin module'
          { register_function("f.G") }       ; 1:1  ; the directive 'register_function'
          """)
  void constructs(String program, String place, String name) {
    assertThat(only(program)).startsWith("p.asl:" + place + ": " + name).contains(" left out; ");
  }

  private static String only(String program) {
    Problems problems = new Problems();
    Program.load("p.asl", program, Includes.NONE, problems);
    assertThat(problems.sorted()).as(program).isNotEmpty();
    return problems.sorted().stream().map(Problem::toString).toList().getFirst();
  }
}
