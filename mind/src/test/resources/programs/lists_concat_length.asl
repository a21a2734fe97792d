!go.
+!go <- .concat([1], [2, 3], [], [4], L); .print(L); .length(L, N); .print(N); .length([], Z); .print(Z); .length("abc", T); .print(T); .concat([], [], E); .print(E).
