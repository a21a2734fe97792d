!go.
+!go <- .print; .print(a); .print("a", b, 1, f(X, "t"), [a, "b"], ~n(1)); .print(f("a")[x, source(self)]); .println("line"); .print("tab").
