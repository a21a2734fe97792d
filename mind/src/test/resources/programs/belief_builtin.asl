b(1). b(2). c(X) :- b(X).
!go.
+!go <- .findall(X, .belief(b(X)), A); .print(A); if (not .belief(c(1)) & c(1)) { .print(concluded) }; if (.belief(b(2)[source(self)])) { .print(own) }.
