len([], 0).
len([_|T], N) :- len(T, M) & N = M + 1.
last([X], X).
last([_|T], X) :- last(T, X).
app([], L, L).
app([H|T], L, [H|R]) :- app(T, L, R).
!go.
+!go <- ?len([a,b,c], N); .print(N); ?last([a,b,c], X); .print(X); ?app([1,2], [3], L); .print(L); .findall(A, app(A, _, [1,2]), M); .print(M).
