!a.
@x[atomic] +!a <- ++n(1); .print(a1); !!other; .print(a2).
+n(X) <- .print("n ", X).
+!other <- .print(other).
