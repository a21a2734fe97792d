!b. a(1). !a. a(2).
+!a <- .findall(X, a(X), L); .print(L).
+!b <- .print(b).
+a(X) <- .print("believed ", X).
