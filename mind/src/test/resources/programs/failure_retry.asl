tries(0).
!go.
+!go : tries(N) & N < 3 <- -+tries(N + 1); .print("try ", N); refuse(it).
+!go <- .print(enough).
-!go <- .print(again); !go; .print(back).
