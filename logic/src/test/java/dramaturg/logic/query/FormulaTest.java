package dramaturg.logic.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.logic.builtin.Builtins;
import dramaturg.logic.syntax.FormulaReader;
import dramaturg.logic.term.Overrun;
import dramaturg.logic.term.Terms;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static final Facts FAMILY =
      Facts.of(
          """
          parent(ann, bob). parent(ann, cid). parent(bob, dot). parent(dot, eve).
          age(ann, 70). age(bob, 45). age(cid, 40). age(dot, 20).
          ancestor(X, Y) :- parent(X, Y).
          ancestor(X, Y) :- parent(X, Z) & ancestor(Z, Y).
          ~liar(ann).
          count_to(N, N).
          count_to(I, N) :- I < N & count_to(I + 1, N).
          append([], L, L).
          append([H|T], L, [H|R]) :- append(T, L, R).
          told(door, open)[source(bob), source(cid), sure(0.5)].
          endless(X) :- endless(X).
          likes(_, cake).
          """);

  private static Formula formula(String text) {
    Problems problems = new Problems();
    var formula = FormulaReader.formula(text, Spot.startOf("test"), Builtins.PURE, problems);
    problems.throwIfAny();
    return formula.orElseThrow();
  }

  private static String solutions(String text) {
    List<String> all = new ArrayList<>();
    formula(text).solve(FAMILY, Bindings.EMPTY).forEach(b -> all.add(b.toString()));
    return String.join(" ", all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          parent(ann, X)                                  @ {X=bob} {X=cid}
          parent(ann, X) & age(X, A) & A < 43             @ {X=cid, A=40}
          ancestor(ann, X)                                @ {X=bob} {X=cid} {X=dot} {X=eve}
          ancestor(X, eve) & not parent(X, eve)           @ {X=ann} {X=bob}
          not parent(eve, _)                              @ {}
          ~liar(X)                                        @ {X=ann}
          liar(X)                                         @ ''
          parent(X, dot) | parent(X, eve)                 @ {X=bob} {X=dot}
          X = 7/2                                         @ {X=3.5}
          X = 7 div 2 & Y = -7 div 2 & Z = -7 mod 3       @ {X=3, Y=-3, Z=-1}
          1 == 1.0                                        @ {}
          10/5 == 2 & X = 2**3**2                         @ {X=512}
          (1+2)*3 = X & Y = 1+2*3 & Z = 2-3-4             @ {X=9, Y=7, Z=-5}
          append(X, [c], [a,b,c])                         @ {X=[a,b]}
          append(X, Y, [a])                               @ {X=[], Y=[a]} {X=[a], Y=[]}
          told(door, S)[source(W)]                        @ {S=open, W=bob} {S=open, W=cid}
          told(door, S)[source(bob),sure(P)] & P > 0.4    @ {S=open, P=0.5}
          told(door, S)[source(eve)]                      @ ''
          .findall(X, parent(ann, X), L)                  @ {L=[bob,cid]}
          .count(parent(_, _), N)                         @ {N=4}
          .setof(A, age(_, A) & A > 30, L)                @ {L=[40,45,70]}
          .member(X, [1,2,3]) & X > 1                     @ {X=2} {X=3}
          .range(I, 1, 3) & I mod 2 == 1                  @ {I=1} {I=3}
          .nth(I, [a,b], X)                               @ {I=0, X=a} {I=1, X=b}
          .concat([1],[2,3],L) & .length(L, N)            @ {L=[1,2,3], N=3}
          .concat("a", 1, b, S)                           @ {S="a1b"}
          .substring("an", "banana", P)                   @ {P=1} {P=3}
          likes(eve, What)                                @ {What=cake}
          X = f(Y) & Y = 2                                @ {X=f(2), Y=2}
          X = Y & Y = Z & Z = 3                           @ {X=3, Y=3, Z=3}
          f(a,1) =.. L                                    @ {L=[default,f,[a,1],[]]}
          X =.. [f,[1,2],[]]                              @ {X=f(1,2)}
          X = f(X)                                        @ ''
          .length(5, N)                                   @ ''
          math.abs(-3) = X & Y = math.max(2, X)           @ {X=3, Y=3}
          G = parent(bob, X) & G                          @ {G=parent(bob,dot), X=dot}
          count_to(1, 20000)                              @ {}
          """)
  void findsSolutionsInOrder(String question, String expected) {
    assertThat(solutions(question)).isEqualTo(expected);
  }

  @Test
  void startsFromBindings() {
    Bindings start = Bindings.EMPTY.with("X", Terms.atom("bob"));
    assertThat(formula("parent(X, Y)").solve(FAMILY, start))
        .singleElement()
        .hasToString("{X=bob, Y=dot}");
  }

  @Test
  void stopsARuleWithoutEnd() {
    assertThatThrownBy(() -> formula("endless(a)").holds(FAMILY, Bindings.EMPTY))
        .isInstanceOf(Overrun.class);
  }
}
