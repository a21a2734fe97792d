a::p(1). p(2).
!go.
+!go <- ?a::p(X); ?p(Y); .print(X, Y); +b::q(3); ?b::q(Z); .print(Z); !b::sub; .print(end).
+!b::sub <- .print(in_b).
+b::q(X) <- .print("q ", X).
