!a. !b. !c.
+!a <- if (true) { .print(in_if); .fail }; .print(never).
-!a <- .print(a_handled).
+!b <- for (.member(X, [1, 2, 3])) { .print(X); X < 2 }; .print(never).
-!b <- .print(b_handled).
n(0).
+!c <- while (n(X)) { -+n(X + 1); .print("n ", X); X < 1 }; .print(never).
-!c <- .print(c_handled).
