!go.
+!go <- .length("a\nb", N); .print(N).
