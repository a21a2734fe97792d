{ begin namespace(n) }
!go. !other.
+!go <- .wait({+::bell(X)}); .print("bell ", X); .wait(::open(Y)); .print("open ", Y); .drop_desire(::other); .print(dropped).
+!other <- +bell(1); step; step; +open(2); step; step; step; step; step; .print(never).
{ end }
