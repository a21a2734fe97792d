over(N) :- n(X) & X > N.
n(1).
!go.
+!go : not over(3) <- -+n(5); !again.
+!again : over(3) <- .print(over); -n(_); if (not over(0)) { .print(nothing) }.
