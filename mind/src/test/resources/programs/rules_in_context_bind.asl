emp(ann, 10). emp(bob, 20). boss(bob, cid).
pay(X, Y) :- emp(X, Y).
!ask(bob).
+!ask(P) : pay(P, N) & boss(P, B) & not boss(B, _) <- .print(N, B).
