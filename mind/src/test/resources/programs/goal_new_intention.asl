!go.
+!go <- !!a; !!b; .print(posted); x; .print(end).
+!a <- .print(a1); .print(a2); y; .print(a3).
+!b <- .print(b1); z; .print(b2).
