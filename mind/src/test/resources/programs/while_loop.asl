i(0).
!go.
+!go <- while (i(X) & X < 3) { .print(X); -+i(X + 1) }; ?i(Y); .print("end ", Y); while (false) { .print(never) }; .print(done);
  -+i(0); while (i(A) & A < 2) { for (.member(B, [p,q])) { .print(A, B) }; -+i(A + 1) }; .print(last).
