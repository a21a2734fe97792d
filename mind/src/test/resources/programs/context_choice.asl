age(17). member(bob).
!enter(ann). !enter(bob).
+!enter(P) : member(P) <- .print(P, " member").
+!enter(P) : age(A) & A >= 18 <- .print(P, " adult").
+!enter(P) <- .print(P, " refused").
