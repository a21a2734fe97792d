price(bread, 2). price(cake, 7).
dear(X, D) :- price(X, P) & D = P - 3 & D > 0.
double(X, Y) :- Y = X * 2.
!go.
+!go <- ?dear(X, D); .print(X, D); ?double(21, Z); .print(Z); ?(double(3, A) & double(A, B)); .print(B).
