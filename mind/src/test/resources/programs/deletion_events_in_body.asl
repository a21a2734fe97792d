x(1). x(2).
!go.
+!go <- -x(1); .print(gone); -x(_); .print(gone2).
-x(N) <- .print("-x ", N); act(N); .print(handled).
