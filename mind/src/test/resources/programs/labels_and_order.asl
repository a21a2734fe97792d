@first +!g : b(1) <- .print(first).
@second +!g <- .print(second).
!g. 
!h.
+!h <- +b(1); !g.
