// A clerk who cannot read.

+!invite(Paper)[source(_)] <- walk(square); !ask(Paper, 60).
gentleman(P) :- beside(P) & here(_, P, noble) & able(P).
+!ask(Paper, _) : gentleman(P) & not enemy_of_letters(P) <- hand(Paper, P); .send(P, achieve, read_out(Paper)); .wait(120000); walk(hall).
// Somebody who can read will come by.
+!ask(Paper, N) : N > 0 <- .wait(60000); !ask(Paper, N - 1).
+!ask(_, _) <- walk(hall).
