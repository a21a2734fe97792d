p(1). p(2). q(2).
!go.
+!go <- ?(p(X) & q(X)); .print(X); ?(p(Y) & not q(Y)); .print(Y); ?(p(Z) & Z > 5); .print(never).
-!go[error(E)] <- .print(E).
