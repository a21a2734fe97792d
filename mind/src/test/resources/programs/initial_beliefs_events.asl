a(1). a(2). b.
+a(X) <- .print("a ", X).
+b <- .print(b).
!g.
+!g <- .print(g).
