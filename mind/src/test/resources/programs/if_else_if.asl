!go(1). !go(2). !go(3).
+!go(X) <- if (X = 1) { .print(one) } elif (X = 2) { .print(two) } else { .print(many) }.
