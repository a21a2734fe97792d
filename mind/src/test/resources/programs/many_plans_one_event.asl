!g(7). !g(3). !g(x).
+!g(1) <- .print(one).
+!g(2) <- .print(two).
+!g(3) <- .print(three).
+!g(4) <- .print(four).
+!g(5) <- .print(five).
+!g(6) <- .print(six).
+!g(7) <- .print(seven).
+!g(X) <- .print("other ", X).
