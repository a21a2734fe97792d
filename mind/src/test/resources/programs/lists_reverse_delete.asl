!go.
+!go <- .reverse([1, 2, 3], A); .print(A); .reverse("abc", B); .print(B); .reverse([], C); .print(C); .delete(a, [a, b, a], D); .print(D); .delete(0, [a, b, c], E); .print(E); .delete(0, 2, [a, b, c], F); .print(F); .delete(9, [a], H); .print(H).
