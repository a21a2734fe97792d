a(1). a(2). b(x). b(y).
!go.
+!go <- for (a(X)) { for (b(Y)) { .print(X, Y) } }; .print(end).
