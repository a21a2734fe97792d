!a. !b.
+!a <- .print(a1); !crit; .print(a2); .print(a3).
@crit[atomic] +!crit <- .print(c1); .print(c2); x; .print(c3).
+!b <- .print(b1); .print(b2); .print(b3); .print(b4); .print(b5); .print(b6).
