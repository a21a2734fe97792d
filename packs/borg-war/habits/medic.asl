// Who heals. Whoever is brought in is treated until there is nothing left to do.

@called_to
+!see_to(P)[source(C)] <- !heal(P, 3); .send(C, tell, well(P)).
+!heal(P, N) : N > 0 & here(_, P, _) & not dead(P) <- treat(P); !heal(P, N - 1).
+!heal(_, _).
// He is well, or not in this room any more.
-!heal(_, _).

// Whom the captain does not need he sends ashore.
+!go_ashore(R)[source(C)] : superior(C) <- walk(R).
