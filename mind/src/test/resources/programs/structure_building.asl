!go.
+!go <- X =.. [point, [1, 2], []]; .print(X); f(a, b)[c] =.. L; .print(L); Y = point(3, 4); Y =.. [F, Args, _]; .print(F, Args).
