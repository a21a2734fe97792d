+outgrew(_, _, Kind, _) <- +broke_out(Kind).
+contact(_, moth) <- raise_shields(liner); .wait(90000); lower_shields(liner).
+clings(M, liner) <- !try(attack(liner, M)).
+!try(Deed) <- Deed.
-!try(Deed)[reason(R)] <- +could_not(Deed, R).
