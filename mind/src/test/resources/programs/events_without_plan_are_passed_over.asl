+b(2) <- .print(two).
+b(5) <- .print(five).
//// script
ann perceives b(1)
ann perceives b(2)
ann perceives b(3)
run
ann perceives b(4)
ann perceives b(5)
run
