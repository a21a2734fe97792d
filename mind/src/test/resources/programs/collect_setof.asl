b(2). b(1). b(2, x). b(1, x). b(3, x).
!go.
+!go <- .setof(X, b(X), A); .print(A); .setof(K, b(_, K), B); .print(B); .setof(X, .member(X, [c, a, b, a]), C); .print(C).
