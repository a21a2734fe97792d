!go.
+!go <- .upper_case("aBc", A); .lower_case("aBc", B); .print(A, B); .upper_case("", C); .length(C, N); .print(N).
