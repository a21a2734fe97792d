/* a block
   of text */ b(1). // and a line
!go. /* !never. */
+!go /* why */ : b(X) // the context
  <- .print(X); // step
     /* nothing */ .print(end).
