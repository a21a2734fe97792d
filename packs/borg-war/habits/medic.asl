// Who heals. Whoever is brought in is treated until there is nothing left to do.

@called_to
+!see_to(P)[source(C)] <- !heal(P, 3); .send(C, tell, well(P)).
+!heal(P, N) : N > 0 & here(_, P, _) & not dead(P) <- treat(P); !heal(P, N - 1).
+!heal(_, _).
// He is well, or not in this room any more.
-!heal(_, _).

// Whom the captain does not need he sends ashore.
+!go_ashore(R)[source(C)] : superior(C) <- walk(R).
// After a fight she goes to where they fell, and then back.
@go_round
+!go_round(R)[source(C)] : superior(C) & .my_name(Me) & in(Me, Sickbay) <- walk(R); for (here(R, P, K) & patient(K)) { !heal(P, 2) }; walk(Sickbay).
patient(officer). patient(vulcan). patient(romulan). patient(warrior).
