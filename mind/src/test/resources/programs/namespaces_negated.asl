{ begin namespace(n) }
~q(1). n::~q(2).
!go.
+!go <- ?~q(X); .print(X); +~r(3); ?n::~r(Y); .print(Y); .findall(Z, ::~q(Z), L); .print(L); if (q(1)) { .print(no) } else { .print(yes) }; T = f(n::~q(4)); .print(T).
+~r(X) <- .print("surely not ", X).
{ end }
default::~q(5).
