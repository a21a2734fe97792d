{ begin namespace(n) }
{ begin namespace(m) }
p(1).
{ end }
p(2).
!go.
+!go <- ?p(X); ?m::p(Y); ?default::p(Z); .print(X, Y, Z).
{ end }
p(0).
!go.
+!go <- ?p(X); .print(X); .findall(Y, n::p(Y), L); .print(L).
