// an argument that is filled in at the end of a chain of tail calls
!go.
+!go <- !find(0, R); .print(R); !acc([1,2,3], 0, S); .print(S).
+!find(5, R) <- R = found(5).
+!find(N, R) <- !find(N + 1, R).
+!acc([], A, A).
+!acc([H|T], A, R) <- !acc(T, A + H, R).
