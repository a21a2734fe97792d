a(1). b(2). c(3).
any(X) :- a(X) | b(X) | c(X) & X > 2.
!go.
+!go <- .findall(X, any(X), L); .print(L).
