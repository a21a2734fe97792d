!a.
+!a <- !!x; +n(1); !!y; ++m(2); .print(a).
+!x <- .print(x).
+!y <- .print(y).
+n(_) <- .print(n).
+m(_) <- .print(m).
