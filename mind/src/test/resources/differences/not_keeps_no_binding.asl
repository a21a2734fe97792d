// what was tried under not binds nothing
b(1). b(2).
!go.
+!go : not (X = 2 & c(X)) <- for (b(X)) { .print(X) }.
