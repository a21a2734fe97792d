!w(1). !w(2). !d.
+!w(N) <- x(N); y(N); z(N); .print("w ", N).
+!d <- p; .drop_desire(w(1)); q; .print(d).
