p(1)[source(bob)]. p(1)[source(cid)]. p(2).
!go.
+!go <- -p(1); .print(still); .findall(S, p(1)[source(S)], L); .print(L); +p(1);
        .findall(S, p(1)[source(S)], M); .print(M); -p(1)[source(bob)]; .findall(S, p(1)[source(S)], N); .print(N);
        .abolish(p(_)); .count(p(_), C); .print(C).
-p(X)[source(S)] <- .print("-p ", X, " ", S).
+p(X)[source(S)] <- .print("+p ", X, " ", S).
