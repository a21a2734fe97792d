// beliefs, rules, goals, tests, arithmetic
n(1). likes(cake). likes(tea).
double(X, Y) :- Y = X * 2.
!start.
+!start : n(X) & double(X, D)
  <- .print("hello ", X, " ", D);
     -+n(D + 1);
     ?n(Z);
     .print(Z, " ", 10/5, " ", 7/2);
     !count(3);
     open(door);
     !find(W);
     .print(W);
     for (likes(L)) { .print(L); }
     if (Z > 2) { big(Z); } else { small(Z); }
     .findall(L, likes(L), All);
     .print(All);
     !bad;
     .print(done).
+!count(0) <- .print(zero).
+!count(N) : N > 0 <- .print(N); !count(N - 1).
+!find(X) <- ?likes(X).
+!bad <- refuse(it); .print(never).
-!bad[error(E)] <- .print(failed).
+n(X) <- .print("n is ", X).
-n(X) <- .print("n was ", X).
